// What a note would be about on the page that is open, told by its address.
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { entryIn } from './entryIn.ts';

/** A note is about an entry of the log, a terminal, another record, or nothing of these. */
export interface NoteSubject {
  /** Number of the entry. */
  readonly about: number | null;
  readonly terminalId: string | null;
  readonly record: NonNullable<LogFilter['record']> | null;
}

/** About nothing in particular. */
export const noSubject: NoteSubject = { about: null, terminalId: null, record: null };

const uuid = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';

const recordPages = [
  ['job', 'plan/job'],
  ['plan', 'plan/plan'],
  ['incident', 'plan/incident'],
  ['template', 'plan/templates'],
  ['register', 'register'],
  ['finding', 'findings'],
  ['case', 'resolver'],
] as const;

const idIn = (pathname: string, page: string): string | null =>
  new RegExp(`^/${page}/${uuid}(/|$)`, 'i').exec(pathname)?.[1] ?? null;

/** The subject of the page at this address. */
export const noteSubjectOf = (pathname: string, search: string): NoteSubject => {
  if (pathname === '/log') return { ...noSubject, about: entryIn(new URLSearchParams(search)) };
  const terminalId = idIn(pathname, 'terminal');
  if (terminalId !== null) return { ...noSubject, terminalId };
  for (const [kind, page] of recordPages) {
    const id = idIn(pathname, page);
    if (id !== null) return { ...noSubject, record: { kind, id } };
  }
  return noSubject;
};
