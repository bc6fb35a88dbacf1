// Release notes as plain text: what a feed says is never markup, and cannot turn lines around or hide anything.
import { longestNotes } from './updateState.ts';

// Controls but tab and line feed; marks of direction, joiners and others that nobody sees.
const unseen = /[^\P{C}\n\t]|[\u2028\u2029]/gu;

const textOf = (notes: unknown): string => {
  if (typeof notes === 'string') return notes;
  if (!Array.isArray(notes)) return '';
  return notes
    .map((each: unknown) => {
      if (typeof each !== 'object' || each === null) return '';
      const { version, note } = each as { readonly version?: unknown; readonly note?: unknown };
      return [version, note].filter((part) => typeof part === 'string').join('\n');
    })
    .filter((part) => part !== '')
    .join('\n\n');
};

/** The notes of a feed as text to be shown; empty where there are none. */
export const releaseNotes = (notes: unknown): string => {
  const clean = textOf(notes).replaceAll('\r\n', '\n').replace(unseen, '').trim();
  return clean.length > longestNotes ? `${clean.slice(0, longestNotes - 1)}…` : clean;
};
