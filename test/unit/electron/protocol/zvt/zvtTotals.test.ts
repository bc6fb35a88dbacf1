import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { parseTotals, totalGroups } from '../../../../../electron/protocol/zvt/zvtTotals.ts';

const group = (count: string, amount: string): string => `${count} ${amount}`;
const nothing = group('00', '00 00 00 00 00 00');
const whole = `00 68 00 71 ${group('04', '00 00 00 00 26 00')} ${Array.from({ length: 6 }, () => nothing).join(' ')}`;

describe('totals', () => {
  it('are receipts and seven groups of cards', () => {
    expect(parseTotals(fromHex(whole))).toMatchObject({
      firstReceipt: '0068',
      lastReceipt: '0071',
      groups: [
        { name: 'girocard', count: 4, amount: '000000002600' },
        ...totalGroups.slice(1).map((name) => ({ name, count: 0 })),
      ],
    });
  });

  it('are none if they have another length or digits that are none', () => {
    expect(parseTotals(fromHex(whole).subarray(1))).toBeNull();
    expect(parseTotals(fromHex(whole.replace('00 68', '0A 68')))).toBeNull();
    expect(parseTotals(fromHex(whole.replace('00 71', '00 7F')))).toBeNull();
    expect(parseTotals(fromHex(whole.replace('26 00', '2F 00')))).toBeNull();
  });
});
