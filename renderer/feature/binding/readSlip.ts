// What a pasted slip says of the items that are compared; nothing of the text is kept.
import { parseReceipt } from '../../../shared/receipt/parseReceipt.ts';
import type { ReceiptFieldKey } from '../../../shared/receipt/receiptSchema.ts';
import type { ComparedField } from '../../../shared/register/binding.ts';

const fieldOf: Readonly<Partial<Record<ReceiptFieldKey, ComparedField>>> = {
  merchantName: 'merchantName',
  mid: 'mid',
  tid: 'tid',
  acquirer: 'acquirerCode',
  sn: 'serialNumber',
  tusn: 'tusn',
};

/** What was read, and the day of the slip where it has one. */
export interface ReadSlip {
  readonly values: Readonly<Partial<Record<ComparedField, string>>>;
  readonly on: string | null;
}

/** Reads the first slip of the text that says anything. */
export const readSlip = (pasted: string, today: string): ReadSlip => {
  const slip = parseReceipt(pasted, { today }).slips.find(({ fields }) => Object.keys(fields).length > 0);
  if (slip === undefined) return { values: {}, on: null };
  const values = Object.entries(fieldOf).flatMap(([key, field]) => {
    const found = slip.fields[key as ReceiptFieldKey];
    return found === undefined ? [] : [[field, found.value] as const];
  });
  const on = slip.fields.at?.value.slice(0, 10) ?? null;
  return { values: Object.fromEntries(values), on: on !== null && on <= today ? on : null };
};
