// A row of an exported table as the entry it was made from.
import { type LogEntry, logEntrySchema, logRecordKinds } from '../../../shared/model/logEntry.ts';
import { unguarded } from '../unguarded.ts';
import { changedFrom } from './changedText.ts';
import { utcOf } from './entryTime.ts';
import { keyOfHeading } from './logColumns.ts';
import { meantBy } from './logWords.ts';

/** An entry with the hash that it had in its journal. */
export interface ReadRow {
  readonly entry: LogEntry;
  readonly hash: string;
}

const timeTextNames: readonly string[] = ['timeText', '时间（含时区）', 'Time with offset'];

/** Stable names of the columns of a first row; null = it is no table of the log. */
export const keysOf = (head: readonly string[]): readonly string[] | null => {
  const keys = head.map((name) =>
    timeTextNames.includes(name) ? 'timeText' : name === 'hash' || name === 'seal' ? name : keyOfHeading.get(name),
  );
  return keys.every((key) => key !== undefined) && keys.includes('number') && keys.includes('hash') ? keys : null;
};

/** Whether a row is the second line with stable names. */
export const isKeyRow = (cells: readonly string[], keys: readonly string[]): boolean =>
  cells[0] === 'number' && keys.slice(0, -1).every((key, at) => cells[at] === key);

const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));
const textOrNull = (cell: string): string | null => (cell === '' ? null : /^'+$/.test(cell) ? cell.slice(1) : cell);

const recordOf = (cell: string): unknown => {
  if (cell === '') return null;
  const at = cell.indexOf(':');
  const kind = logRecordKinds.find((known) => known === cell.slice(0, at));
  return kind === undefined ? undefined : { kind, id: cell.slice(at + 1) };
};

const originOf = (cell: string): unknown => {
  try {
    return cell === '' ? null : (JSON.parse(cell) as unknown);
  } catch {
    return undefined;
  }
};

const orNull = <T>(cell: string, read: (cell: string) => T): T | null => (cell === '' ? null : read(cell));

/** The entry of a row below `keys`; null where a cell cannot be what its column says. */
export const entryFromCells = (cells: readonly string[], keys: readonly string[]): ReadRow | null => {
  const at = new Map(keys.map((key, place) => [key, unguarded(cells[place] ?? '')]));
  const cell = (key: string): string => at.get(key) ?? '';
  const parsed = logEntrySchema.safeParse({
    number: numberOrNull(cell('number')),
    at: utcOf(at.has('timeText') ? cell('timeText') : cell('time')),
    kind: meantBy.kind(cell('kind')),
    operator: cell('operator'),
    terminalId: textOrNull(cell('terminalId')),
    terminalName: textOrNull(cell('terminal')),
    serialNumber: textOrNull(cell('serialNumber')),
    verdict: orNull(cell('verdict'), meantBy.verdict),
    summary: { zh: cell('text.zh'), en: cell('text.en') },
    checkId: textOrNull(cell('check')),
    simulated: meantBy.simulated(cell('simulated')),
    source: orNull(cell('source'), meantBy.source),
    zone: numberOrNull(cell('zone')),
    store: textOrNull(cell('store')),
    why: textOrNull(cell('why')),
    before: orNull(cell('before'), changedFrom),
    after: orNull(cell('after'), changedFrom),
    clock: orNull(cell('clock'), meantBy.clock),
    record: recordOf(cell('record')),
    about: numberOrNull(cell('about')),
    origin: originOf(cell('origin')),
  });
  const hash = cell('hash');
  return parsed.success && /^[0-9a-f]{64}$/.test(hash) ? { entry: parsed.data, hash } : null;
};
