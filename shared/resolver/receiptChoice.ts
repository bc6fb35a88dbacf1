// What a pasted slip offers as facts of a case: each can be unticked and corrected before it is taken.
import { parseReceipt } from '../receipt/parseReceipt.ts';
import { receiptFacts, receiptGuesses } from '../receipt/receiptFacts.ts';
import type { Receipt } from '../receipt/receiptSchema.ts';
import { type ToldFact, toldFactSchema } from './resolverCase.ts';

/** One fact on offer. */
export interface Offered {
  readonly id: string;
  readonly fact: ToldFact;
  /** Which slip of the text it stands on, from 0. */
  readonly slip: number;
  /** Only guessed: on offer, and not ticked until a person has looked at it. */
  readonly isGuess: boolean;
}

/** A pasted text, read. */
export interface ReadText {
  readonly receipt: Receipt;
  readonly offered: readonly Offered[];
}

/** A fact as the contract takes it; an attribute that it does not take is left out rather than the fact. */
const asTold = (raw: Readonly<Record<string, unknown>>): ToldFact | null => {
  const whole = toldFactSchema.safeParse(raw);
  if (whole.success) return whole.data;
  const { at: _at, rrn: _rrn, ...rest } = raw;
  const plain = toldFactSchema.safeParse(rest);
  return plain.success ? plain.data : null;
};

/** Reads a pasted text; `offset` = zone of the terminal's clock such as `+08:00`, `today` = `2026-11-22`. */
export const readPasted = (text: string, offset: string, today: string): ReadText => {
  const receipt = parseReceipt(text, { today });
  const offered = receipt.slips.flatMap((slip, index): Offered[] => {
    const trace = slip.fields.trace;
    const facts: Readonly<Record<string, unknown>>[] = [
      ...receiptFacts(slip, { offset }),
      ...(trace === undefined || trace.confidence === 'low'
        ? []
        : [{ key: 'terminal.trace', value: trace.value, source: 'receipt' }]),
    ];
    const guesses = receiptGuesses(slip, { offset });
    return [...facts, ...guesses].flatMap((raw, at): Offered[] => {
      const fact = asTold(raw);
      const isGuess = at >= facts.length;
      return fact === null ? [] : [{ id: `${String(index)}.${String(at)}`, fact, slip: index, isGuess }];
    });
  });
  return { receipt, offered };
};
