// Lines as the reader gets them.

import type { Line } from '../../../../shared/receipt/lineItems.ts';
import { maskReceipt } from '../../../../shared/receipt/maskReceipt.ts';

/** One line for each row of the text. */
export const linesOf = (text: string): Line[] => {
  const masked = maskReceipt(text).split('\n');
  return text.split('\n').map((clean, at) => ({ number: at + 1, clean, masked: masked[at] ?? '' }));
};
