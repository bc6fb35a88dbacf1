// What is being looked up: system, text and the chosen code, as it stands in the page's address.
import { findResponseCode } from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import { type ProfileId, profileIds, type ResponseCode } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { looksLikeCode, searchResponseCodes } from '../../../shared/diagnosis/responseCodes/searchResponseCodes.ts';

/** A system, or every one of them. */
export type ProfileChoice = ProfileId | 'all';

/** What is looked up. */
export interface CodesQuery {
  readonly profile: ProfileChoice;
  readonly text: string;
  /** The chosen row, as nameOfRow writes it; null = none was chosen. */
  readonly chosen: string | null;
}

/** What is to be seen: rows of the list, and the code in detail. */
export interface CodesView {
  readonly rows: readonly ResponseCode[];
  /** A code that is not in the table comes with `isKnown` false. */
  readonly detail: ResponseCode | null;
}

/** Profile and code in one word; a code is never named without its profile. */
export const nameOfRow = ({ profile, code }: ResponseCode): string => `${profile}:${code}`;

const profileOf = (word: string | null): ProfileChoice | null =>
  word === 'all' ? 'all' : (profileIds.find((id) => id === word) ?? null);

/** The query of an address; `remembered` = the system that was chosen last. */
export const readCodesQuery = (address: URLSearchParams, remembered: ProfileChoice): CodesQuery => {
  const profile = profileOf(address.get('profile')) ?? remembered;
  const code = address.get('code');
  const of = profileIds.find((id) => id === address.get('of')) ?? (profile === 'all' ? null : profile);
  return {
    profile,
    text: (address.get('text') ?? '').slice(0, 200),
    chosen: code === null || of === null ? null : nameOfRow(findResponseCode(of, code)),
  };
};

/** The address of a query; other parts of `before` stay. */
export const writeCodesQuery = (query: CodesQuery, before: URLSearchParams): URLSearchParams => {
  const next = new URLSearchParams(before);
  for (const key of ['profile', 'text', 'code', 'of']) next.delete(key);
  next.set('profile', query.profile);
  if (query.text !== '') next.set('text', query.text);
  if (query.chosen !== null) {
    const at = query.chosen.indexOf(':');
    next.set('of', query.chosen.slice(0, at));
    next.set('code', query.chosen.slice(at + 1));
  }
  return next;
};

/** Where a row may be looked for that the list does not show, such as one that another page linked to. */
const linkedRow = (chosen: string | null): ResponseCode | null => {
  const at = chosen?.indexOf(':') ?? -1;
  const profile = profileIds.find((id) => id === chosen?.slice(0, at));
  return profile === undefined || chosen === null ? null : findResponseCode(profile, chosen.slice(at + 1));
};

/** What a query shows: the chosen row, else the typed code even when the table does not have it, else the best row. */
export const viewOf = ({ profile, text, chosen }: CodesQuery): CodesView => {
  const rows = searchResponseCodes(text, profile === 'all' ? null : profile);
  const picked = rows.find((row) => nameOfRow(row) === chosen);
  if (picked !== undefined) return { rows, detail: picked };
  if (text.trim() === '') return { rows, detail: linkedRow(chosen) };
  const raw = findResponseCode(profile === 'all' ? 'cn-unionpay' : profile, text);
  if (profile !== 'all' && !raw.isKnown && looksLikeCode(text)) return { rows, detail: raw };
  return { rows, detail: rows[0] ?? null };
};

/** Whether the resolver knows the answers of this system. */
export const canFindOut = ({ profile }: ResponseCode): boolean => profile !== 'zvt' && profile !== 'lakala-qr';
