// Values of the binding sheet as they may be shown, printed and exported.
import type { ComparedField } from './binding.ts';

const shownOfCreditCode = 4;
const hidden = '*';

/** Account as `****1234`; credit code with its middle hidden; everything else as it is. */
export const maskBound = (field: ComparedField, value: string): string => {
  if (field === 'settlementLast4') return `****${value.slice(-4)}`;
  if (field !== 'uscc' || value.length <= 2 * shownOfCreditCode) return value;
  const middle = hidden.repeat(value.length - 2 * shownOfCreditCode);
  return value.slice(0, shownOfCreditCode) + middle + value.slice(-shownOfCreditCode);
};

/** Two values that differ, masked, but with the places where they differ left readable in both. */
export const maskBoundPair = (
  field: ComparedField,
  [one, other]: readonly [string, string],
): readonly [string, string] => {
  const masked = [maskBound(field, one), maskBound(field, other)] as const;
  if (masked[0] !== masked[1]) return masked;
  const opened = (value: string, against: string, mask: string): string =>
    Array.from(mask, (sign, at) => (value[at] === against[at] ? sign : (value[at] ?? sign))).join('');
  return [opened(one, other, masked[0]), opened(other, one, masked[1])];
};
