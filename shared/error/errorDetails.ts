// A failure as text for whoever helps: code, what, where, version, when. Nothing of people, cards, networks or secrets.
import type { Language } from '../model/bilingual.ts';
import { createRedactor } from '../support/redactor.ts';
import type { AppError } from './appError.ts';
import { adviseOn } from './errorAdvice.ts';

/** What is known about a failure besides itself. */
export interface MishapPlace {
  /** The page as its address has it; ids and what is asked for are left out. */
  readonly where: string;
  /** Version of the program and of Electron; empty = not known. */
  readonly version: string;
  readonly electron: string;
  /** ISO time. */
  readonly at: string;
}

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const longestPlace = 200;
const longestText = 4000;

/** An address without ids, filters and search words. */
export const pageOf = (address: string): string => {
  const path = address.replace(/^[^#]*#/, '').split(/[?#]/)[0] ?? '';
  return path.replace(id, ':id').slice(0, longestPlace) || '/';
};

/** The text, masked as strictly as a support bundle is at its strictest. */
export const errorDetails = (error: AppError, place: MishapPlace, language: Language): string => {
  const { title, message } = adviseOn(error);
  const lines = [
    `Terminal Steward ${place.version} · Electron ${place.electron}`,
    place.at,
    error.code,
    title[language],
    message[language],
    pageOf(place.where),
    error.details ?? '',
  ];
  const redactor = createRedactor({ shown: [], known: [] });
  return redactor.text(lines.filter((line) => line !== '').join('\n')).slice(0, longestText);
};
