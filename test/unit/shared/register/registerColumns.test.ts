import { describe, expect, it } from 'vitest';
import {
  columnLabel,
  columnOfHeading,
  isFieldColumn,
  registerColumns,
} from '../../../../shared/register/registerColumns.ts';
import { registerFieldKeys } from '../../../../shared/register/registerFields.ts';

describe('columns of the register', () => {
  it('hold every field once, the serial number first', () => {
    expect(registerColumns[0]).toBe('serialNumber');
    expect(new Set(registerColumns).size).toBe(registerColumns.length);
    expect(registerColumns.filter(isFieldColumn).sort()).toEqual([...registerFieldKeys].sort());
  });

  it('are known by their stable name and by what they are called in both languages', () => {
    for (const column of registerColumns) {
      const { zh, en } = columnLabel(column);
      for (const heading of [column, zh, en, ` ${zh}：`, en.toUpperCase()])
        expect(columnOfHeading(heading), heading).toBe(column);
    }
  });

  it.each([
    ['S/N', 'serialNumber'],
    ['机身序列号', 'serialNumber'],
    ['终端号（TID）必填', 'tid'],
    ['SN *', 'serialNumber'],
    ['商户编号', 'mid'],
    ['ＴＩＤ', 'tid'],
    ['Merchant ID', 'mid'],
    ['SIM卡号', 'iccid'],
    ['结算银行', null],
    ['', null],
    ['___', null],
  ])('take %j for %s', (heading, column) => {
    expect(columnOfHeading(heading)).toBe(column);
  });
});
