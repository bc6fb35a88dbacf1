import { describe, expect, it } from 'vitest';
import {
  columnLetters,
  sheetEnd,
  sheetPath,
  sheetRow,
  sheetStart,
  workbookParts,
} from '../../../../electron/export/xlsx.ts';

describe('a workbook', () => {
  it('names every sheet in its contents, relations and list', () => {
    const parts = new Map(workbookParts(['终端 & 机', 'About']));
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet2.xml"');
    expect(parts.get('xl/workbook.xml')).toContain('<sheet name="终端 &amp; 机" sheetId="1" r:id="rId1"/>');
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('Id="rId3"');
    expect(sheetPath(1)).toBe('xl/worksheets/sheet2.xml');
  });

  it('keeps the heading in place and has widths', () => {
    expect(sheetStart([10, 22], 1)).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheetStart([10, 22], 1)).toContain('<col min="2" max="2" width="22" customWidth="1"/>');
    expect(sheetStart([10], 0)).not.toContain('pane');
    expect(sheetEnd).toBe('</sheetData></worksheet>');
  });

  it('writes every text as a string cell, never as a number, a date or a formula', () => {
    const xml = sheetRow(2, [{ id: '0012' }, '=1+1', 7, null, '']);
    expect(xml).toContain('<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">0012</t></is></c>');
    expect(xml).toContain('<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(xml).toContain('<c r="C2"><v>7</v></c>');
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('D2');
  });

  it('counts columns in letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
