// An entry of the journal read for an export: quickly, and without giving up where somebody damaged it.
import { type LogEntry, logKinds } from '../../../shared/model/logEntry.ts';
import { entryFields } from '../../journal/entryText.ts';

type Named = Readonly<Record<string, unknown>>;

const kinds: ReadonlySet<unknown> = new Set(logKinds);

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (body: string): Named | null => {
  try {
    const value: unknown = JSON.parse(body);
    return isNamed(value) ? value : null;
  } catch {
    return null;
  }
};

const isEntry = (read: Named): boolean => {
  const { text } = read as { readonly text?: unknown };
  return (
    typeof read['n'] === 'number' &&
    typeof read['at'] === 'string' &&
    typeof read['operator'] === 'string' &&
    kinds.has(read['kind']) &&
    isNamed(text) &&
    typeof text['zh'] === 'string' &&
    typeof text['en'] === 'string'
  );
};

/** The entry of a body that the program wrote itself; null for anything else. What is optional is taken as it is. */
export const readEntry = (body: string): LogEntry | null => {
  const read = parsed(body);
  if (read === null || !isEntry(read)) return null;
  return entryFields(read) as LogEntry;
};

/** Stands where the body of an entry is no entry any more. */
export const unreadableEntry = (number: number): LogEntry => ({
  number,
  at: '1970-01-01T00:00:00.000Z',
  kind: 'journal',
  operator: '',
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  summary: {
    zh: '这条记录在数据库里被改动或损坏，已无法读取',
    en: 'This entry was changed or damaged in the database and cannot be read',
  },
  checkId: null,
  simulated: false,
});
