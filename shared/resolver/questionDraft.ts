// What a person types into a question, and the fact that comes of it.
import type { FactSource, Operation } from '../diagnosis/evidenceSchema.ts';
import type { FactForm } from '../diagnosis/factKey.ts';
import { factKeys, isFactKey } from '../diagnosis/factKeys.ts';
import type { ToldFact } from './resolverCase.ts';

/** What stands in the fields of a question. */
export interface QuestionDraft {
  readonly text: string;
  /** Local date and time, `2026-11-22T09:12`, or a date; empty = not known. */
  readonly when: string;
  readonly operation: Operation;
  readonly cards: 'all' | 'one' | '';
  readonly rrn: string;
  /** Letter of another terminal of the shop; empty = the terminal in question. */
  readonly terminal: string;
  readonly source: FactSource;
}

/** Letters for what a person tells of other terminals; the program fills those before. */
export const otherLetters = ['X', 'Y', 'Z'] as const;

/** What is wrong with a draft; the text is in the window's words. */
export type DraftFault = 'empty' | 'badCode' | 'badNumber';

/** A question without an answer yet. */
export const emptyDraft = (source: FactSource, when = ''): QuestionDraft => ({
  text: '',
  when,
  operation: 'sale',
  cards: '',
  rrn: '',
  terminal: '',
  source,
});

/** The form of a key; one that nobody knows takes any text. */
export const formOf = (key: string): FactForm => (isFactKey(key) ? factKeys[key].form : { kind: 'text' });

const typed: readonly FactSource[] = ['receipt', 'portal', 'register', 'user'];

/** Sources that a person can name for a key: what was read over the cable or answered by a host, only the program knows. */
export const sourcesFor = (key: string): readonly FactSource[] => {
  const known: readonly FactSource[] = isFactKey(key) ? factKeys[key].sources : typed;
  const possible = typed.filter((source) => known.includes(source));
  return possible.length === 0 ? ['user'] : possible;
};

/** The source that is meant unless somebody says otherwise. */
export const usualSource = (key: string): FactSource => {
  const possible = sourcesFor(key);
  if (key.startsWith('portal.') && possible.includes('portal')) return 'portal';
  if (key.startsWith('register.') && possible.includes('register')) return 'register';
  return possible.includes('user') ? 'user' : (possible[0] ?? 'user');
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment as ISO 8601 with the offset of this computer. */
export const isoOf = (date: Date): string => {
  const zone = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + zone * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(zone);
  return `${local}${zone < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
};

/** A date or a local date and time as a moment; null where it is none. A date alone means noon. */
export const momentOf = (when: string): string | null => {
  const text = /^\d{4}-\d\d-\d\d$/.test(when) ? `${when}T12:00` : when;
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? null : isoOf(date);
};

type Made = { readonly fact: ToldFact } | { readonly fault: DraftFault };

const codeForm = /^(?:[0-9A-Z]{2}|BBS\d{5}|-\d{3})$/;

const code = (key: string, draft: QuestionDraft): Made => {
  const value = draft.text.normalize('NFKC').trim().toUpperCase();
  if (value === '') return { fault: 'empty' };
  if (!codeForm.test(value)) return { fault: 'badCode' };
  const at = momentOf(draft.when);
  const rrn = draft.rrn.trim();
  return {
    fact: {
      key,
      value,
      source: draft.source,
      operation: draft.operation,
      ...(at === null ? {} : { at }),
      ...(draft.cards === '' ? {} : { cards: draft.cards }),
      ...(/^[0-9A-Za-z]{6,12}$/.test(rrn) ? { rrn } : {}),
      ...(draft.terminal === '' ? {} : { terminal: draft.terminal }),
    },
  };
};

const numeric = (key: string, draft: QuestionDraft, form: Extract<FactForm, { kind: 'number' }>): Made => {
  const value = Number(draft.text.replace(/[%\s]/g, ''));
  if (draft.text.trim() === '') return { fault: 'empty' };
  const isIn = (value >= form.least && value <= form.most) || form.also.includes(value);
  return isIn ? { fact: { key, value, source: draft.source } } : { fault: 'badNumber' };
};

/** The fact of a typed answer, or what is wrong with it. Yes, no and choices are made by `chosenFact`. */
export const typedFact = (key: string, draft: QuestionDraft): Made => {
  const form = formOf(key);
  if (form.kind === 'code') return code(key, draft);
  if (form.kind === 'number') return numeric(key, draft, form);
  if (form.kind === 'moment') {
    const at = momentOf(draft.when);
    return at === null ? { fault: 'empty' } : { fact: { key, value: at, source: draft.source } };
  }
  if (form.kind === 'event') return { fact: { key, value: momentOf(draft.when) ?? true, source: draft.source } };
  const value = draft.text.trim();
  return value === '' ? { fault: 'empty' } : { fact: { key, value, source: draft.source } };
};

/** The fact of a pressed button. */
export const chosenFact = (key: string, value: ToldFact['value'], source: FactSource): ToldFact => ({
  key,
  value,
  source,
});
