// Reads what stands in a line without a label, or beside one: answers, times, headings, figures that speak for themselves.
import type { Item } from './lineItems.ts';
import { isAnswerText, readBareCode, readLoneCode } from './receiptCodes.ts';
import { type Moment, readMoment } from './receiptTime.ts';
import { readUnlabelled, type ValueText } from './receiptValues.ts';
import { headingTypeOf } from './slipType.ts';

/** Longer pieces without labels are no answer and no heading. */
const longestSentence = 400;
/** A blank line, or one of dashes and stars. */
export const isRule = (text: string): boolean => !/[\p{L}0-9]/u.test(text);
/** Lines with which a slip begins. */
export const headings =
  /签购单|签购單|POS ?SLIP|商户存根|持卡人存根|银行存根|MERCHANT COPY|CUSTOMER COPY|CARDHOLDER COPY|BANK COPY|重打印|DUPLICATE|银联商务|中国银联/i;

/** A stretch of a line, in both forms. */
export const part = (text: ValueText, from: number, end = text.clean.length): ValueText => ({
  clean: text.clean.slice(from, end),
  masked: text.masked.slice(from, end),
  goesOn: text.goesOn === true && end === text.clean.length,
});

/** A masked text with the places blank that were understood. */
export const without = (masked: string, spans: Moment['spans']): string =>
  spans.reduce((text, [from, end]) => text.slice(0, from) + ' '.repeat(end - from) + text.slice(end), masked);

/** Words without labels, times taken out. */
const readWords = (words: string, line: number, moment: Moment | null): Item[] => {
  const lone = readLoneCode(words);
  if (lone !== null) return [{ line, kind: 'lone', value: lone, text: words }];
  const code = readBareCode(words);
  const type = headingTypeOf(code === null ? words : code.before);
  const typed: Item[] = type === null ? [] : [{ line, kind: 'type', type, isHeading: false }];
  if (code !== null) return [{ line, kind: 'code', ...code, isLabelled: false, moment, type }, ...typed];
  if (isAnswerText(words)) return [{ line, kind: 'message', text: words.slice(0, 200) }, ...typed];
  if (type !== null) return [{ line, kind: 'type', type, isHeading: true }];
  if (words.length <= 32 && headings.test(words)) return [{ line, kind: 'break' }];
  return words.length > 1 ? [{ line, kind: 'rest', text: words }] : [];
};

/** What a piece without labels says. */
export const readSentence = (piece: ValueText, line: number, today: string | null): Item[] => {
  const bare = piece.masked.trim();
  if (bare.length > longestSentence) return [{ line, kind: 'rest', text: bare.slice(0, longestSentence) }];
  if (isRule(bare)) return [];
  const forms = readUnlabelled(piece);
  if (forms.length > 0) return forms.map(([key, read]) => ({ line, kind: 'field', key: key as 'mid', read }));
  const moment = readMoment(piece.clean, false, today);
  const words = moment === null ? bare : without(piece.masked, moment.spans).trim();
  // A time alone says something only where nothing else stands, or an answer.
  const isTold = moment !== null && (moment.date !== null || isRule(words));
  const items: Item[] = isTold ? [{ line, kind: 'moment', moment, isLabelled: false }] : [];
  if (isRule(words)) return items;
  const said = readWords(words, line, isTold ? moment : null);
  const isRest = said.every(({ kind }) => kind === 'rest' || kind === 'lone');
  return [...items, ...(isRest && !isTold ? readWords(bare, line, null) : said)];
};
