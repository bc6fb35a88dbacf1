import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvRows, disarm, keepAsText } from '../../../../electron/export/csv.ts';

describe('CSV', () => {
  it('ends every row with CRLF and quotes only where it must', () => {
    const rows = [
      ['a', 1, null],
      ['b,c', -2.5, 'd "e"'],
    ];
    expect(csvRows(rows)).toBe('a,1,\r\n"b,c",-2.5,"d ""e"""\r\n');
    expect(csvRows([['two\nlines']])).toBe('"two\nlines"\r\n');
    expect(csvRows([])).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '\u3000＝1', '\u00a0\u200b+1', '＠x'])(
    'disarms %j',
    (text) => {
      expect(disarm(text)).toBe(`'${text}`);
    },
  );

  it.each(['3.12', '终端', 'a=b', '', '(note)'])('leaves %j alone', (text) => {
    expect(disarm(text)).toBe(text);
  });

  it.each(['00123', '123456789012', '17E5', '12e34', '1-2', '2026-11', '3/4'])(
    'keeps the identifier %s as text',
    (id) => {
      expect(keepAsText(id)).toBe(`\t${id}`);
      expect(csvRows([[{ id }]])).toBe(`"\t${id}"\r\n`);
    },
  );

  it.each(['17F59B1F', '52523535', 'N300W0012345', '0ABC'])('writes the identifier %s as it is', (id) => {
    expect(csvRows([[{ id }]])).toBe(`${id}\r\n`);
  });

  it('disarms an identifier that looks like a formula', () => {
    expect(keepAsText('=1')).toBe("'=1");
  });

  it('begins a file with the mark by which Excel knows UTF-8', () => {
    expect([...Buffer.from(byteOrderMark, 'utf8')]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('gives any text back when it is read again, but for the apostrophe of a formula', () => {
    const row = fc.array(fc.string(), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const read = Papa.parse<string[]>(csvRows(rows), { newline: '\r\n', delimiter: ',' }).data.slice(
          0,
          rows.length,
        );
        expect(read).toEqual(rows.map((cells) => cells.map(disarm)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
