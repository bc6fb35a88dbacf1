import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { verdictWords } from '../../../../../electron/export/verify/verdictWords.ts';
import { verifyXlsx } from '../../../../../electron/export/verify/verifyTable.ts';
import { xmlTextOf } from '../../../../../electron/export/xmlText.ts';
import { nodePlatform } from '../../../../../electron/service/verify/nodePlatform.ts';
import { aJournal, aKey, aSealedTable } from '../../../../support/sealedExport.ts';
import { textSource } from '../../../../support/textSource.ts';

const sheet = (rows: readonly (readonly string[])[], cell: (text: string) => string): string =>
  `<worksheet><sheetData>${rows
    .map((cells, at) => {
      const inRow = cells.map((text, column) =>
        cell(text).replace('<c', `<c r="${'ABCDEF'[column] ?? ''}${String(at + 1)}"`),
      );
      return `<row r="${String(at + 1)}">${inRow.join('')}</row>`;
    })
    .join('')}</sheetData></worksheet>`;

const inline = (text: string): string =>
  /^\d+$/.test(text)
    ? `<c><v>${text}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${xmlTextOf(text)}</t></is></c>`;

const { rows, statement } = aSealedTable({ entries: aJournal(8), signer: aKey(3) }, 'xlsx');
const second = [['筛选条件', '无'], statement];
const workbook = (change: (xml: string) => string = (xml) => xml, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'xl/worksheets/sheet1.xml': strToU8(change(sheet(rows, inline))),
    'xl/worksheets/sheet2.xml': strToU8(sheet(second, inline)),
    ...more,
  });
const verdictOn = (bytes: Uint8Array, pieceBytes?: number) => verifyXlsx(textSource(bytes, pieceBytes), nodePlatform);

describe('a workbook', () => {
  it('is valid as written, in pieces of every size', async () => {
    for (const size of [3, 100, 100_000]) {
      expect(await verdictOn(workbook(), size)).toMatchObject({ state: 'valid', rows: 8, problems: [] });
    }
  });

  it('is valid after a spreadsheet saved it again with shared texts', async () => {
    const texts: string[] = [];
    const shared = (text: string): string => {
      if (/^\d+$/.test(text)) return `<c><v>${text}</v></c>`;
      texts.push(text);
      return `<c t="s"><v>${String(texts.length - 1)}</v></c>`;
    };
    const bytes = zipSync({
      'xl/worksheets/sheet1.xml': strToU8(sheet(rows, shared)),
      'xl/worksheets/sheet2.xml': strToU8(sheet(second, shared)),
      'xl/sharedStrings.xml': strToU8(
        `<sst>${texts.map((text) => `<si><t>${xmlTextOf(text)}</t></si>`).join('')}</sst>`,
      ),
    });
    const verdict = await verdictOn(bytes);
    expect(verdict).toMatchObject({ state: 'valid', rows: 8, isResaved: true });
    if ('kind' in verdict) throw new Error(verdict.kind);
    expect(verdictWords(verdict)[1]?.en).toContain('saved or packed again');
  });

  it('names the entry whose cell was changed, with checksums put right', async () => {
    const verdict = await verdictOn(workbook((xml) => xml.replace('正常 5', '故障 5')));
    expect(verdict).toMatchObject({ state: 'broken', problems: [{ kind: 'changed', row: 5, entry: 5 }] });
  });

  it('finds text that was put beside the table', async () => {
    const beside = '<c r="F3" t="inlineStr"><is><t>作废</t></is></c></row><row r="4">';
    const verdict = await verdictOn(workbook((xml) => xml.replace('</row><row r="4">', beside)));
    expect(verdict).toMatchObject({ problems: [{ kind: 'changed', row: 2, entry: 2 }] });
  });

  it('is never valid when it was cut or a part does not have its checksum', async () => {
    const bytes = workbook();
    for (let length = 40; length < bytes.length; length += 41) {
      const verdict = await verdictOn(bytes.subarray(0, length));
      expect('kind' in verdict || verdict.state).not.toBe('valid');
    }
    const whole = workbook(undefined, { 'xl/styles.xml': strToU8('<styleSheet>0000</styleSheet>') });
    const at = Buffer.from(whole).indexOf('xl/styles.xml') + 'xl/styles.xml'.length + 3;
    const flipped = whole.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    expect(await verdictOn(flipped)).toMatchObject({ state: 'broken' });
  });

  it('is not valid where a person sees other cells than those that are sealed', async () => {
    const row = /<row r="5">.*?<\/row>/.exec(sheet(rows, inline))?.[0] ?? '';
    const forged = row.replace('<row', '<x:row').replace('</row', '</x:row').replace('正常', '故障');
    const verdict = await verdictOn(workbook((xml) => xml.replace(row, `<!--${row}-->${forged}`)));
    expect(verdict).toMatchObject({ state: 'broken', problems: [{ kind: 'parts' }] });
    const more = await verdictOn(workbook(undefined, { 'xl/media/image1.png': strToU8('x') }));
    expect(more).toMatchObject({ state: 'broken', problems: [{ kind: 'parts' }] });
  });

  it('that is another one is no export', async () => {
    expect(await verdictOn(zipSync({ 'a.txt': strToU8('x') }))).toEqual({ kind: 'foreign', looksLike: 'zip' });
    const other = zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet([['a', 'b']], inline)) });
    expect(await verdictOn(other)).toEqual({ kind: 'foreign', looksLike: 'unsealed' });
  });
});
