// The answer codes of one slip, each with the sentence that belongs to it.
import { redactText } from '../mask/redactText.ts';
import type { Item } from './lineItems.ts';
import type { ReceiptCode } from './receiptSchema.ts';
import { type Moment, wholeMoment } from './receiptTime.ts';

/** A sentence belongs to a code at most this many lines away; to one that has no label at most two. */
const nearLines = 3;
const besideLines = 2;
const mostCodes = 20;
const mostMessages = 20;

interface Sentence {
  readonly text: string;
  readonly line: number;
  readonly isLabelled: boolean;
}

/** Sentences by line; each is taken once. */
interface Sentences {
  isNear(line: number): boolean;
  take(line: number): string;
  left(): string[];
}

/** 交易失败 says less than any other sentence; of two as near the later one belongs to the code. */
const farness = ({ text, line, isLabelled }: Sentence, of: number): number =>
  Math.abs(line - of) +
  (line < of ? 0.5 : 0) +
  (isLabelled ? 0 : 5) +
  (/^[交易消费签到退货撤销支付收款]{2,6}失败!?$/.test(text) ? 10 : 0);

const sentencesOf = (items: readonly Item[]): Sentences => {
  const byLine = new Map<number, Sentence[]>();
  for (const item of items) {
    if (item.kind !== 'message' && item.kind !== 'codeText') continue;
    const { text, line } = item;
    byLine.set(line, [...(byLine.get(line) ?? []).slice(-9), { text, line, isLabelled: item.kind === 'codeText' }]);
  }
  const around = (line: number, most: number): Sentence[] =>
    Array.from({ length: 2 * most + 1 }, (_, at) => byLine.get(line - most + at) ?? []).flat();
  return {
    isNear: (line) => around(line, besideLines).length > 0,
    take: (line) => {
      const [best] = around(line, nearLines).sort((a, b) => farness(a, line) - farness(b, line));
      if (best === undefined) return '';
      byLine.set(
        best.line,
        (byLine.get(best.line) ?? []).filter((each) => each !== best),
      );
      return best.text;
    },
    left: () => [...byLine.values()].flat().map(({ text }) => text),
  };
};

const safe = (text: string): string => redactText(text).slice(0, 200);
const timeOf = (moment: Moment | null): string | null => (moment === null ? null : wholeMoment(moment));

/** Codes, sentences without a code, and lone figures that turned out to be nothing. */
export const slipCodes = (
  items: readonly Item[],
): { readonly codes: ReceiptCode[]; readonly messages: string[]; readonly rest: string[] } => {
  const sentences = sentencesOf(items);
  const codes = new Map<string, ReceiptCode>();
  const rest: string[] = [];
  const add = (code: ReceiptCode): void => {
    const key = `${code.value} ${code.at ?? ''}`;
    const known = codes.get(key);
    if (known === undefined ? codes.size >= mostCodes : known.text !== '') return;
    const text = safe(code.text === '' ? sentences.take(code.line) : code.text);
    codes.set(key, known === undefined ? { ...code, text } : { ...known, text });
  };
  for (const item of items) {
    if (item.kind === 'lone' && !sentences.isNear(item.line)) rest.push(item.text);
    else if (item.kind === 'lone')
      add({ value: item.value, text: '', confidence: 'medium', line: item.line, at: null, type: null });
    if (item.kind !== 'code') continue;
    const { value, text, line, isLabelled, moment, type } = item;
    add({ value, text, confidence: isLabelled ? 'high' : 'medium', line, at: timeOf(moment), type });
  }
  const messages = [...new Set(sentences.left().map(safe))].slice(0, mostMessages);
  return { codes: [...codes.values()], messages, rest };
};
