// The jobs that are to be done, as a CSV file that a spreadsheet opens.
import { basename } from 'node:path';
import type { JobPhase } from '../../../shared/job/job.ts';
import { byteOrderMark, csvRows } from '../../export/csv.ts';
import { statementRows } from '../../export/exportStatement.ts';
import { jobCells, jobsHeader } from '../../export/jobsCsv.ts';
import { addDays } from '../../plan/days.ts';
import type { JobFilter } from '../../store/jobQuery.ts';
import { originOf } from '../exportOrigin.ts';
import { writeLine } from '../logWriter.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import type { JobsExport } from './planServices.ts';
import type { WithPlanWork } from './planWork.ts';

const rowsAtOnce = 500;
const toBeDone: readonly JobPhase[] = ['overdue', 'due', 'inProgress', 'onHold', 'upcoming'];

const words = { zh: { until: '到期日不晚于' }, en: { until: 'due up to' } } as const;

/** Writes them whole or not at all; answers how many. Rejects with export.*, store.* */
export const exportJobs = async (
  deps: WithPlanWork & { readonly version: string },
  { file, language, days }: JobsExport,
  signal?: AbortSignal,
): Promise<{ readonly file: string; readonly rows: number }> => {
  const { jobs } = deps.shops.open;
  const { work } = deps;
  await work.fresh();
  const today = work.today();
  const serials = new Map((await work.units()).map(({ id, serialNumber }) => [id, serialNumber]));
  const until = days === null ? null : addDays(today, days);
  const filter: JobFilter = { phases: toBeDone, until };
  let rows = 0;
  async function* content(): AsyncGenerator<string> {
    yield byteOrderMark + csvRows([jobsHeader(language)]);
    for (;;) {
      const page = await jobs.page(filter, today, rows, rowsAtOnce);
      rows += page.length;
      yield csvRows(
        page.map((job) => {
          const serialNumber = job.subject.kind === 'unit' ? (serials.get(job.subject.unitId) ?? null) : null;
          return jobCells(job, { serialNumber, today, language });
        }),
      );
      if (page.length < rowsAtOnce) break;
    }
    const filters: [string, string][] = until === null ? [] : [[words[language].until, until]];
    yield `\r\n${csvRows(statementRows(originOf(deps, filters, rows), language))}`;
  }
  await writeWholeFile(file, content(), signal);
  await writeLine(deps, {
    kind: 'export',
    summary: {
      zh: `导出计划任务 ${String(rows)} 行到 ${basename(file)}`,
      en: `Planned jobs exported, ${String(rows)} rows, to ${basename(file)}`,
    },
  });
  return { file, rows };
};
