// Notes that were begun and not saved, as long as the window is open: Escape, a press beside the dialog or an engine that
// had to be started again do not take away what somebody wrote.
import type { NoteSubject } from './noteSubject.ts';

const drafts = new Map<string, string>();
const most = 20;

const keyOf = (shop: string, { about, terminalId, record }: NoteSubject): string =>
  JSON.stringify([shop, about, terminalId, record?.kind, record?.id]);

/** What was begun about this subject in this shop; empty = nothing. */
export const draftOf = (shop: string, subject: NoteSubject): string => drafts.get(keyOf(shop, subject)) ?? '';

/** Remembers it; nothing but blanks forgets it. The oldest of more than 20 are forgotten. */
export const keepDraft = (shop: string, subject: NoteSubject, text: string): void => {
  const key = keyOf(shop, subject);
  drafts.delete(key);
  if (text.trim() !== '') drafts.set(key, text);
  for (const oldest of drafts.keys()) {
    if (drafts.size <= most) break;
    drafts.delete(oldest);
  }
};
