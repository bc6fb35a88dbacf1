// Whether a notice concerns a terminal: by acquirer, store and model, as far as both sides say so.
import type { Bilingual } from '../model/bilingual.ts';
import type { PublicNotice } from './publicNotice.ts';

/** What is known of the terminal; null = not known. */
export interface NoticeSubject {
  /** Names and codes of its acquirer, in any spelling. */
  readonly acquirers: readonly string[];
  readonly store: string | null;
  readonly model: string | null;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

const isSame = (wanted: string | null, known: readonly string[]): boolean => {
  if (wanted === null || known.length === 0) return true;
  const word = plain(wanted);
  return known.some((each) => plain(each).includes(word) || word.includes(plain(each)));
};

/** False only where both sides are known and differ: a notice is rather shown once too often than missed. */
export const concerns = (
  { acquirer, store, model }: Pick<PublicNotice, 'acquirer' | 'store' | 'model'>,
  subject: NoticeSubject,
): boolean =>
  isSame(acquirer, subject.acquirers) &&
  (store === null || subject.store === null || plain(store) === plain(subject.store)) &&
  isSame(model, subject.model === null ? [] : [subject.model]);

/** The sentence that stands beside every notice: who entered it and when (local day), and that it proves nothing. */
export const enteredWords = ({ by, on }: { readonly by: string; readonly on: string }): Bilingual => ({
  zh: `由 ${by} 于 ${on} 录入，仅供参考，不是测得的结果`,
  en: `Entered by ${by} on ${on}; a hint, nothing that was measured`,
});
