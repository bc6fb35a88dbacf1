// Entries of the chain of custody: who has the terminal now, since when, and why.
import { randomUUID } from 'node:crypto';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type CustodyEntry, custodyStepNames } from '../../../shared/register/registerRecord.ts';

/** What an entry says besides when and by whom. */
export type CustodyWords = Pick<CustodyEntry, 'recordId' | 'step' | 'reason'> &
  Partial<Pick<CustodyEntry, 'from' | 'to' | 'place'>>;

const masked = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : redactText(text.trim());

/** A new entry; `at` is UTC text, texts are masked. */
export const custodyEntry = (words: CustodyWords, { at, by }: { at: string; by: string }): CustodyEntry => ({
  id: randomUUID(),
  recordId: words.recordId,
  step: words.step,
  at,
  from: masked(words.from),
  to: masked(words.to),
  place: masked(words.place),
  reason: redactText(words.reason.trim()),
  by,
});

/** Its line in the log. */
export const custodyLine = ({ step, from, to, place, reason }: CustodyEntry): Bilingual => {
  const hands = [from, to].filter((hand) => hand !== null).join(' → ');
  const words = [hands, place, reason].filter((part) => part !== null && part !== '');
  const name = custodyStepNames[step];
  return { zh: `交接：${name.zh}（${words.join('；')}）`, en: `Custody: ${name.en} (${words.join('; ')})` };
};
