import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvFault, readCsv, separatorOf, separators } from '../../../../electron/export/readCsv.ts';

const read = (text: string, separator = separatorOf(text)) => {
  const faults: CsvFault[] = [];
  const rows = [...readCsv(text, separator, (fault) => faults.push(fault))];
  return {
    rows: rows.map(({ cells }) => cells.map((cell) => cell.text)),
    numbers: rows.map((row) => row.number),
    faults,
  };
};

describe('readCsv', () => {
  it.each([
    ['CRLF', 'a,b\r\nc,d\r\n'],
    ['LF', 'a,b\nc,d\n'],
    ['CR', 'a,b\rc,d\r'],
    ['no end', 'a,b\r\nc,d'],
  ])('ends rows at %s', (_, text) => {
    expect(read(text).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it.each(separators)('finds out that %j stands between cells', (separator) => {
    expect(separatorOf(`机身号${separator}"a,b;c"${separator}x\r\n`)).toBe(separator);
  });

  it('believes a line that names the separator', () => {
    expect(separatorOf('sep=;\r\na,b;c')).toBe(';');
  });

  it('keeps separators, line ends and quotation marks inside quotation marks', () => {
    expect(read('"a,b","c\r\nd","e ""f"""\r\ng,h,i').rows).toEqual([
      ['a,b', 'c\r\nd', 'e "f"'],
      ['g', 'h', 'i'],
    ]);
  });

  it('counts rows as a spreadsheet does, empty ones included', () => {
    expect(read('a,b\r\n\r\n"c\r\nd",e\r\n').numbers).toEqual([1, 2, 3]);
  });

  it('says in which row a quotation mark is never closed, or text stands behind one', () => {
    expect(read('a\r\n"b,c\r\nd').faults).toEqual([{ row: 2, kind: 'open-quote' }]);
    expect(read('a,b\r\n"c"d,e').faults).toEqual([{ row: 2, kind: 'text-after-quote' }]);
  });

  it('ends with the empty cell behind a last separator', () => {
    expect(read('a,').rows).toEqual([['a', '']]);
  });

  it('reads whatever another writer of the standard has written', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...separators), fc.constantFrom('\r\n', '\n'), (given, delimiter, newline) => {
        const text = Papa.unparse(given, { delimiter, newline, quotes: true });
        expect(read(text, delimiter).rows).toEqual(given);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('ends for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', 'a', ' ') }), (text) => {
        expect(read(text).rows.length).toBeLessThanOrEqual(text.length);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
