import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../../../../electron/service/transfer/makeDraft.ts';
import { csvOf, someTransfers } from '../../../../support/transfers.ts';

const head = ['机身号', '终端号', '商户号', '备注'];
const at = '2026-11-22T01:00:00.000Z';

describe('makeDraft', () => {
  it('says of every row whether it is new, changed, the same or bad, and which fields would change', async () => {
    const { take, read, rowsOf } = await someTransfers();
    await take(
      csvOf(head, ['V2N0001', '10000001', '898210154110002', '一'], ['V2N0002', '10000002', '898210154110002', '二']),
    );
    const draft = await read(
      csvOf(
        head,
        ['V2N0001', '10000001', '898210154110002', '一'],
        ['v2n0002', '', '', '三'],
        ['V2N0003', '10000003', '898210154110002', ''],
        ['V2N0004', '123', '', ''],
      ),
    );
    expect(draft.counts).toMatchObject({ rows: 4, new: 1, changed: 1, same: 1, bad: 1 });
    const rows = await rowsOf(draft);
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'same'],
      [3, 'changed'],
      [4, 'new'],
      [5, 'bad'],
    ]);
    expect(rows[1]?.changes).toEqual([{ column: 'note', before: '二', after: '三' }]);
  });

  it('finds serial numbers that stand twice, in the file and in capital or small letters', async () => {
    const { read, rowsOf } = await someTransfers();
    const rows = await rowsOf(await read(csvOf(head, ['V2N0001', '', '', ''], ['v2n0001', '', '', ''])));
    expect(rows.map(({ issues }) => issues[0]?.message.en)).toEqual([
      expect.stringContaining('row 3') as unknown,
      expect.stringContaining('row 2') as unknown,
    ]);
  });

  it('warns of terminal and merchant numbers that another unit has, in the register or in the file', async () => {
    const { take, read, rowsOf } = await someTransfers();
    await take(csvOf(head, ['V2N0001', '10000001', '898210154110002', '']));
    const rows = await rowsOf(
      await read(
        csvOf(
          head,
          ['V2N0002', '10000001', '898210154110002', ''],
          ['V2N0003', '10000009', '898210154110002', ''],
          ['V2N0004', '10000009', '898210154110002', ''],
        ),
      ),
    );
    expect(rows.map(({ issues }) => issues.map(({ problem }) => problem))).toEqual([['same-tid'], [], ['same-tid']]);
    expect(rows.every(({ outcome }) => outcome === 'new')).toBe(true);
  });

  it('tells how far it is, and how a cell with an open quotation mark spoils the rest', async () => {
    const { deps, write } = await someTransfers();
    const stages: string[] = [];
    const file = await write('SN,备注\r\nV2N0001,"open\r\nV2N0002,x\r\n');
    const draft = await makeDraft(deps.shops.open.transfers, file, at, {
      onProgress: ({ stage }) => stages.push(stage),
      signal: new AbortController().signal,
    });
    expect(new Set(stages)).toEqual(new Set(['reading', 'comparing']));
    expect(draft.rows[0]?.shown.issues[0]).toMatchObject({ problem: 'open-quote', severity: 'error' });
  });

  it('takes no filler for a serial number, and doubts text that was read in the wrong encoding', async () => {
    const { read, rowsOf } = await someTransfers();
    const rows = await rowsOf(await read(csvOf(['SN', '备注'], ['0123456789ABCDEF', ''], ['V2N0001', ''])));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['bad', 'new']);
    expect(rows[0]?.issues.map(({ problem }) => problem)).toContain('filler-serial');
    const latin = await rowsOf(await read(Buffer.from('SN,merchant name\r\nV2N0002,M\u00fcller\r\n', 'latin1')));
    expect(latin[0]).toMatchObject({ outcome: 'new', issues: [{ severity: 'warning', problem: 'garbled' }] });
  });

  it('stores nothing', async () => {
    const { read, records, deps } = await someTransfers();
    await read(csvOf(head, ['V2N0001', '', '', '']));
    expect(await records()).toEqual([]);
    expect(await deps.shops.open.transfers.list(10)).toEqual([]);
  });
});
