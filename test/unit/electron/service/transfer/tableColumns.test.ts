import { describe, expect, it } from 'vitest';
import type { ReadRow } from '../../../../../electron/export/readCell.ts';
import { knownTable } from '../../../../../electron/service/transfer/tableColumns.ts';

type GivenRow = readonly [number: number, ...cells: string[]];

const rowsOf = (...rows: readonly GivenRow[]): ReadRow[] =>
  rows.map(([number, ...cells]) => ({
    number,
    cells: cells.map((text) => ({ text, kind: 'text', isFormula: false })),
  }));
const thrownBy = (...rows: readonly GivenRow[]) => {
  try {
    knownTable('list.csv', rowsOf(...rows));
  } catch (thrown) {
    return (thrown as { appError: { code: string; facts: unknown } }).appError;
  }
  return null;
};

describe('the heading of a table', () => {
  it('is found below a title, in any order and language, with what is not known set aside', () => {
    const { columns, rows } = knownTable(
      'list.csv',
      rowsOf([1, '终端台账'], [3, 'TID', '颜色', '机身号（SN）必填', 'merchant name'], [4, '1', 'x', 'A1', 'b']),
    );
    expect(columns.map(({ column }) => column)).toEqual(['tid', null, 'serialNumber', 'merchantName']);
    expect(rows.map(({ number }) => number)).toEqual([4]);
  });

  it('may be repeated in stable names, which are no data', () => {
    const { rows } = knownTable('l', rowsOf([1, '机身号', '备注'], [2, 'serialNumber', 'note'], [3, 'A1', 'x']));
    expect(rows.map(({ number }) => number)).toEqual([3]);
  });

  it('ends where our own statement begins, and nowhere else', () => {
    const table = (gap: number) =>
      rowsOf([1, 'SN', '备注'], [2, 'A1', 'x'], [gap, '筛选条件', '无'], [gap + 1, '店铺', '本店']);
    expect(knownTable('l', table(4)).rows).toHaveLength(1);
    expect(knownTable('l', table(3)).rows).toHaveLength(3);
  });

  it('is refused with both columns named when two mean the same', () => {
    expect(thrownBy([1, 'SN', '备注', '序列号'])).toEqual({
      code: 'import.column-twice',
      facts: { file: 'list.csv', first: 'A “SN”', second: 'C “序列号”' },
      details: undefined,
    });
  });

  it('is refused without a serial number, without any column of ours, and in an empty file', () => {
    expect(thrownBy([1, 'TID', 'MID'])?.code).toBe('import.no-serial-column');
    expect(thrownBy([1, 'a', 'b'], [2, '1', '2'])?.code).toBe('import.no-table');
    expect(thrownBy()?.code).toBe('import.empty');
  });

  it('shows no card number of somebody who has lost the heading', () => {
    expect(JSON.stringify(thrownBy([1, '4111111111111111', 'x']))).not.toContain('4111111111111111');
  });
});
