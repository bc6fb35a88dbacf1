// The line of the log about a job: its name, what happened, and the terminal that it is about.
import type { Job } from '../../../shared/job/job.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { NewLogEntry } from '../../store/logStore.ts';
import { composeLine, type LogLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/** A line about a job, ready to be stored. Rejects with store.* */
export const composeJobLine = async (
  deps: ServiceDeps,
  job: Pick<Job, 'title' | 'subject' | 'dueOn'>,
  said: Bilingual,
  change: Pick<LogLine, 'before' | 'after' | 'record'> = {},
): Promise<NewLogEntry> => {
  const { units, terminals } = deps.shops.open;
  const unit = job.subject.kind === 'unit' ? await units.byId(job.subject.unitId) : null;
  const terminal = unit?.terminalId == null ? null : await terminals.byId(unit.terminalId);
  const summary = {
    zh: `任务“${job.title.zh}”（${job.dueOn}）：${said.zh}`,
    en: `Job “${job.title.en}” (${job.dueOn}): ${said.en}`,
  };
  const line = composeLine(deps, {
    ...change,
    kind: 'job',
    summary,
    terminal,
    place: unit?.store ?? null,
    simulated: deps.shops.kind === 'simulated' || terminal?.simulated === true,
  });
  return {
    ...line,
    terminalName: line.terminalName ?? unit?.name ?? null,
    serialNumber: line.serialNumber ?? unit?.serialNumber ?? null,
  };
};
