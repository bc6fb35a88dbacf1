import { describe, expect, it } from 'vitest';
import { bookForm, createSheetForm } from '../../../../../electron/export/verify/bookForm.ts';
import { createSheetRows } from '../../../../../electron/export/verify/sheetRows.ts';
import {
  autoFilter,
  sheetDataEnd,
  sheetEnd,
  sheetRow,
  sheetStart,
  workbookParts,
} from '../../../../../electron/export/xlsx.ts';

const text = { id: '1 < 2 & "3"' };
const ours = `${sheetStart([9, 20], 1)}${sheetRow(1, ['编号', 'seal'], true)}${sheetRow(2, [4, { serial: 45_000.25 }, null, '=1', text])}${sheetDataEnd(autoFilter(2, 2))}`;
const formOf = (xml: string, pieceLength = 7): string => {
  const form = createSheetForm();
  const rows = createSheetRows([], form.row);
  for (let at = 0; at < xml.length; at += pieceLength) rows.push(xml.slice(at, at + pieceLength));
  return form.finish(rows.rest());
};
const parts = (...more: readonly (readonly [string, string])[]) =>
  new Map([...workbookParts(['维护日志', '说明']), ...more]);
const changed = (path: string, from: string, to: string) => parts([path, (parts().get(path) ?? '').replace(from, to)]);

describe('a sheet', () => {
  it('is ours to the letter as we write it, in pieces of every size, without rows as well', () => {
    for (const size of [1, 7, 10_000]) expect(formOf(ours, size)).toBe('ours');
    expect(formOf(sheetStart([26, 80], 0) + sheetEnd)).toBe('ours');
  });

  it.each([
    [' ', '<row r="2">', ' <row r="2">'],
    ['another style', 's="2"', 's="7"'],
    ['another start', '<cols>', '<sheetPr/><cols>'],
    ['another end', '</worksheet>', '<pageMargins/></worksheet>'],
    ['the height of a row', '<row r="2">', '<row r="2" ht="0">'],
  ])('was saved again: %s', (_, from, to) => {
    expect(formOf(ours.replace(from, to))).toBe('resaved');
  });

  it.each([
    ['a comment', '<row r="2">', '<!-- x --><row r="2">'],
    ['a declared entity', '<worksheet', '<!DOCTYPE x><worksheet'],
    ['rows with a prefix', '</sheetData>', '<x:row r="3"/></sheetData>'],
    ['a formula', '</v></c>', '</v><f>1+1</f></c>'],
    ['a hidden row', '<row r="2">', '<row r="2" hidden="1">'],
    ['hidden columns', '<col min="1"', '<col hidden="true" min="1"'],
  ])('shows something else: %s', (_, from, to) => {
    expect(formOf(ours.replace(from, to))).toBe('forged');
  });
});

describe('a workbook', () => {
  it('is ours with our own parts only, in either language', () => {
    expect(bookForm(parts(), ['ours', 'ours'])).toBe('ours');
    expect(bookForm(new Map(workbookParts(['Maintenance log', 'About'])), ['ours', 'ours'])).toBe('ours');
    expect(bookForm(parts(), ['ours', 'resaved'])).toBe('resaved');
    expect(bookForm(parts(['docProps/core.xml', '<x/>'], ['xl/theme/theme1.xml', '<x/>']), ['ours', 'ours'])).toBe(
      'resaved',
    );
    expect(bookForm(changed('xl/styles.xml', 'yyyy', '"1999"'), ['ours', 'ours'])).toBe('resaved');
  });

  it.each([
    ['a drawing', parts(['xl/drawings/drawing1.xml', '<x/>'])],
    ['macros', parts(['xl/vbaProject.bin', 'x'])],
    ['a third sheet', changed('xl/workbook.xml', '</sheets>', '<sheet name="x" sheetId="3" r:id="rId2"/></sheets>')],
    ['a hidden sheet', changed('xl/workbook.xml', '<sheet name', '<sheet state="hidden" name')],
    ['another sheet in its place', changed('xl/_rels/workbook.xml.rels', 'sheet1.xml', 'sheet2.xml')],
  ])('shows something else: %s', (_, small) => {
    expect(bookForm(small, ['ours', 'ours'])).toBe('forged');
    expect(bookForm(parts(), ['forged', 'ours'])).toBe('forged');
  });
});
