// Notes and marks: what people add to the log is an entry of its own, nothing that is there changes.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { redactText } from '../log/redact.ts';
import type { LogPlace } from '../store/logEntries.ts';
import type { NewLogEntry } from '../store/logStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { attempt } from './attempt.ts';
import { composeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { MaintenanceLog } from './services.ts';

/** The entry with its place. Rejects with log.entry-unknown, log.entry-removed or store.* */
export const knownEntry = async (deps: Pick<ServiceDeps, 'shops'>, number: number): Promise<LogPlace> => {
  const { log } = deps.shops.open;
  const stub = await log.removedWith(number);
  if (stub !== null) {
    const facts = { fromNumber: stub.first, toNumber: stub.last, removedOn: stub.at.slice(0, 10) };
    throw new AppFailure(failure('log.entry-removed', facts).error);
  }
  const place = await log.place(number);
  if (place === null) throw new AppFailure(failure('log.entry-unknown', { entryNumber: number }).error);
  return place;
};

/** Notes and marks of the open shop. */
export const createLogNotes = (deps: ServiceDeps): Pick<MaintenanceLog, 'note' | 'mark'> => {
  const { log, terminals } = deps.shops.open;
  const isSimulated = deps.shops.kind === 'simulated';

  const keep = async (entry: NewLogEntry): Promise<LogEntry> => {
    const kept = await log.append(entry);
    deps.publish('log.appended', kept);
    return kept;
  };
  const terminalOf = async (id: string | null): Promise<StoredTerminal | null> => {
    if (id === null) return null;
    const terminal = await terminals.byId(id);
    if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId: id }).error);
    return terminal;
  };
  // What is said about an entry belongs to the same terminal, store and record as the entry.
  const subjectOf = ({ terminalId, terminalName, serialNumber, store, record }: LogEntry): Partial<NewLogEntry> => ({
    terminalId,
    terminalName,
    serialNumber,
    store: store ?? null,
    record: record ?? null,
  });

  const note = async ({ text, about, terminalId, record }: CommandInput<'log.note'>): Promise<LogEntry> => {
    const subject = about === null ? null : (await knownEntry(deps, about)).row.entry;
    const terminal = await terminalOf(terminalId);
    const said = redactText(text);
    return keep({
      ...composeLine(deps, { kind: 'note', summary: { zh: said, en: said }, terminal, simulated: isSimulated }),
      ...(subject === null || terminal !== null ? {} : subjectOf(subject)),
      ...(record === null ? {} : { record }),
      about,
    });
  };

  const mark = async ({ number, isMarked, why }: CommandInput<'log.mark'>): Promise<LogEntry | null> => {
    const { row } = await knownEntry(deps, number);
    if (row.isMarked === isMarked) return null;
    const summary = isMarked
      ? { zh: `标记第 ${number} 条`, en: `Entry ${number} marked` }
      : { zh: `取消第 ${number} 条的标记`, en: `Mark taken away from entry ${number}` };
    return keep({
      ...composeLine(deps, { kind: 'note', summary, simulated: isSimulated }),
      ...subjectOf(row.entry),
      why: why === null || why === '' ? null : redactText(why),
      before: { marked: row.isMarked },
      after: { marked: isMarked },
      about: number,
    });
  };

  return { note: (input) => attempt(() => note(input)), mark: (input) => attempt(() => mark(input)) };
};
