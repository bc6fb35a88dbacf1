import { describe, expect, it } from 'vitest';
import { createSheetReader, createStringsReader, mostColumns } from '../../../../electron/export/xlsxSheet.ts';

const words = {
  strings: ['机身号', 'V2N0001'],
  styles: [
    { isDate: false, zeros: 0 },
    { isDate: true, zeros: 0 },
    { isDate: false, zeros: 8 },
  ],
  is1904: false,
};

const rowsOf = (xml: string, step = xml.length) => {
  const reader = createSheetReader(words);
  const rows = [];
  for (let at = 0; at < xml.length; at += Math.max(1, step)) rows.push(...reader.push(xml.slice(at, at + step)));
  return rows;
};
const cellsOf = (xml: string) => rowsOf(`<sheetData><row r="1">${xml}</row></sheetData>`)[0]?.cells ?? [];

describe('the rows of a sheet', () => {
  it('hold shared strings, inline strings and text of formulas that are never calculated', () => {
    expect(cellsOf('<c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>a&amp;b</t></is></c>')).toEqual([
      { kind: 'text', text: 'V2N0001', isFormula: false },
      { kind: 'text', text: 'a&b', isFormula: false },
    ]);
    expect(cellsOf('<c r="A1" t="str"><f>1+1</f><v>2</v></c>')[0]).toEqual({
      kind: 'text',
      text: '2',
      isFormula: true,
    });
    expect(cellsOf('<c r="A1"><f/><v>2</v></c>')[0]?.isFormula).toBe(true);
  });

  it('keep numbers digit by digit, with the zeros that their format shows, and dates as days', () => {
    expect(cellsOf('<c r="A1"><v>123456789012345</v></c>')[0]).toMatchObject({
      kind: 'number',
      text: '123456789012345',
    });
    expect(cellsOf('<c r="A1" s="2"><v>42</v></c>')[0]?.text).toBe('00000042');
    expect(cellsOf('<c r="A1" s="1"><v>45658</v></c>')[0]).toMatchObject({ kind: 'date', text: '2025-01-01' });
    expect(cellsOf('<c r="A1" t="e"><v>#REF!</v></c>')[0]).toMatchObject({ kind: 'error', text: '#REF!' });
    expect(cellsOf('<c r="A1" t="b"><v>1</v></c>')[0]).toMatchObject({ kind: 'boolean', text: 'yes' });
  });

  it('stand in the columns that the file names, also with gaps and without names', () => {
    expect(cellsOf('<c r="C1"><v>3</v></c>').map(({ text }) => text)).toEqual(['', '', '3']);
    expect(cellsOf('<c><v>1</v></c><c><v>2</v></c>').map(({ text }) => text)).toEqual(['1', '2']);
    expect(cellsOf('<c r="XFD1"><v>1</v></c>').length).toBeLessThanOrEqual(mostColumns);
  });

  it('are counted on where the file names a row that no sheet can have', () => {
    const rows = rowsOf('<row r="3"/><row r="99999999999999999999"/><row r="2"/>');
    expect(rows.map(({ number }) => number)).toEqual([3, 4, 5]);
  });

  it('are the same whatever the pieces in which they come', () => {
    const xml = '<x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c></x:row><x:row r="5"/></x:sheetData>';
    const whole = rowsOf(xml);
    expect(whole.map(({ number }) => number)).toEqual([2, 5]);
    for (const step of [1, 2, 3, 7, 20]) expect(rowsOf(xml, step)).toEqual(whole);
  });

  it('join the runs of a string and leave reading aids out', () => {
    const reader = createStringsReader();
    expect(reader.push('<si><r><t>机</t></r><r><t>身</t></r><rPh sb="0" eb="1"><t>ji</t></rPh></si><si/>')).toEqual([
      '机身',
      '',
    ]);
    expect(reader.waiting()).toBe(0);
  });
});
