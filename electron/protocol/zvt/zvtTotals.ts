// Totals of a turnover, bitmap 60 (ZVT PA00P015 rev 13.08 §2):
//
//   first receipt (2 BCD) · last receipt (2 BCD) · then per group of cards: count (1) · amount (6 BCD)
//
// Weight: the length of 53 bytes, which is seven groups, was seen on a wire; the order of the groups is that of the
// document at second hand.
import { decodeBcd } from '../field/bcd.ts';

/** Groups in the order of the line. */
export const totalGroups = [
  'girocard',
  'JCB',
  'Mastercard',
  'American Express',
  'Visa',
  'Diners',
  'other cards',
] as const;

/** Totals; amounts are digits of the smallest unit, twelve of them. */
export interface TurnoverTotals {
  readonly firstReceipt: string;
  readonly lastReceipt: string;
  readonly groups: readonly {
    readonly name: (typeof totalGroups)[number];
    readonly count: number;
    readonly amount: string;
  }[];
}

const headLength = 4;
const groupLength = 7;

/** Reads the bitmap; null if it is not of this form. */
export const parseTotals = (value: Uint8Array): TurnoverTotals | null => {
  const firstReceipt = decodeBcd(value.subarray(0, 2));
  const lastReceipt = decodeBcd(value.subarray(2, headLength));
  if (value.length !== headLength + groupLength * totalGroups.length || firstReceipt === null || lastReceipt === null)
    return null;
  const groups = totalGroups.map((name, at) => {
    const from = headLength + at * groupLength;
    return {
      name,
      count: value[from] as number,
      amount: decodeBcd(value.subarray(from + 1, from + groupLength)) ?? '',
    };
  });
  return groups.some(({ amount }) => amount === '') ? null : { firstReceipt, lastReceipt, groups };
};
