// Pasted text of a slip or of a terminal's screen becomes fields. Card numbers are masked before anything else is done.
import { redactText } from '../mask/redactText.ts';
import { buildSlip, mergeCopies } from './buildSlip.ts';
import { cleanText } from './cleanText.ts';
import type { Item, Line } from './lineItems.ts';
import { maskReceipt } from './maskReceipt.ts';
import { readLines } from './readLines.ts';
import { readLoneCode } from './receiptCodes.ts';
import type { Receipt, Slip } from './receiptSchema.ts';
import { splitSlips } from './splitSlips.ts';

/** What the reader may be told besides the text. */
export interface ReceiptOptions {
  /** `YYYY-MM-DD`; dates without a year are then the last such day. */
  readonly today?: string;
}

const mostSlips = 50;
const emptySlip: Slip = { type: null, fields: {}, codes: [], messages: [], rest: [], firstLine: 1, lastLine: 1 };

const linesOf = (text: string, masked: string): Line[] => {
  const maskedLines = masked.split('\n');
  const lines = text.split('\n');
  return lines.map((clean, at) => ({
    number: at + 1,
    clean,
    masked: maskedLines[at] ?? '',
    goesOn: /^ *[0-9]/.test(lines[at + 1] ?? ''),
  }));
};

const slipsOf = (text: string, items: readonly Item[]): Slip[] => {
  const lone = readLoneCode(text);
  if (lone !== null) {
    return [{ ...emptySlip, codes: [{ value: lone, text: '', confidence: 'medium', line: 1, at: null, type: null }] }];
  }
  const slips = mergeCopies(splitSlips(items).map(buildSlip));
  // Adverts and blank ends between slips are no slips.
  const said = slips.filter(
    ({ fields, codes, messages, type }) =>
      Object.keys(fields).length + codes.length + messages.length > 0 || type !== null,
  );
  if (said.length === 0)
    return slips.length === 0 ? [emptySlip] : [buildSlip(items.filter(({ kind }) => kind === 'rest'))];
  return said;
};

/** Reads any text without ever throwing; what was not understood is handed back, masked. */
export const parseReceipt = (pasted: string, { today }: ReceiptOptions = {}): Receipt => {
  const { text, isCut } = cleanText(pasted);
  const masked = maskReceipt(text);
  const items = readLines(linesOf(text, masked), today ?? null);
  const slips = slipsOf(text, items);
  const hasAny = slips.some(
    ({ fields, codes, messages }) => Object.keys(fields).length + codes.length + messages.length > 0,
  );
  const isMasked = masked !== text;
  const hasLookAlikes = items.some((item) => item.kind === 'field' && item.read.hasLookAlikes === true);
  const notices: (readonly [Receipt['notices'][number], boolean])[] = [
    ['cut', isCut],
    ['masked', isMasked],
    ['look-alikes', hasLookAlikes],
    ['several', slips.length > 1],
    ['nothing', !hasAny],
    ['too-many', slips.length > mostSlips],
  ];
  return {
    slips: slips.slice(0, mostSlips),
    maskedText: redactText(masked),
    notices: notices.filter(([, holds]) => holds).map(([notice]) => notice),
  };
};
