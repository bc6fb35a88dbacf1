import { describe, expect, it } from 'vitest';
import { createStock } from '../../../../../electron/service/stock/stock.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const draft = { name: '打印纸 57×40', unit: '卷', store: null, lowMark: 5, price: 1.2, note: null };

const aStock = async () => {
  const deps = await someDeps();
  const stock = createStock(deps);
  const lines = async (): Promise<string[]> =>
    (await deps.shops.open.log.between({ kind: 'stock' }, { from: 1, to: 1000 }, 50))
      .map(({ summary }) => summary.zh)
      .toReversed();
  const paper = unwrap(await stock.save({ partId: null, draft }));
  return { deps, stock, lines, paper };
};

describe('the stock', () => {
  it('follows what is bought, used, given back, thrown away and counted, and tells of each in the log', async () => {
    const { stock, lines, paper } = await aStock();
    const partId = paper.id;
    unwrap(await stock.move({ partId, kind: 'received', quantity: 20, note: '发票 88' }));
    unwrap(await stock.move({ partId, kind: 'used', quantity: 12.5, note: null }));
    unwrap(await stock.move({ partId, kind: 'takenBack', quantity: 0.5, note: null }));
    unwrap(await stock.move({ partId, kind: 'discarded', quantity: 1, note: null }));
    const counted = unwrap(await stock.count({ partId, onHand: 5, note: null }));
    expect(counted.onHand).toBe(5);
    const moves = unwrap(await stock.moves({ partId }));
    expect(moves.map(({ kind, change, onHand }) => [kind, change, onHand])).toEqual([
      ['counted', -2, 5],
      ['discarded', -1, 7],
      ['takenBack', 0.5, 8],
      ['used', -12.5, 7.5],
      ['received', 20, 20],
    ]);
    expect(await lines()).toEqual([
      '新备件：打印纸 57×40',
      '备件“打印纸 57×40”入库 +20 卷，现有 20 卷（发票 88）',
      '备件“打印纸 57×40”领用 -12.5 卷，现有 7.5 卷',
      '备件“打印纸 57×40”退回 +0.5 卷，现有 8 卷',
      '备件“打印纸 57×40”报废 -1 卷，现有 7 卷',
      '备件“打印纸 57×40”盘点 -2 卷，现有 5 卷，需要补货',
    ]);
  });

  it('never goes below zero, also when two people take the last one at the same moment', async () => {
    const { stock, paper } = await aStock();
    const partId = paper.id;
    unwrap(await stock.move({ partId, kind: 'received', quantity: 1, note: null }));
    const both = await Promise.all([
      stock.move({ partId, kind: 'used', quantity: 1, note: null }),
      stock.move({ partId, kind: 'used', quantity: 1, note: null }),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'stock.not-enough', facts: { onHand: 0 } } });
    expect(unwrap(await stock.moves({ partId }))).toHaveLength(2);
  });

  it('keeps one part of a name and place, however it is written', async () => {
    const { stock } = await aStock();
    expect(
      await stock.save({ partId: null, draft: { ...draft, name: '打印纸　５７×40'.replace('　', ' ') } }),
    ).toMatchObject({
      error: { code: 'stock.same-name' },
    });
    unwrap(await stock.save({ partId: null, draft: { ...draft, store: '二店' } }));
  });

  it('keeps what is no longer kept out of the list, with its changes, and receives none of it', async () => {
    const { stock, paper } = await aStock();
    const partId = paper.id;
    unwrap(await stock.move({ partId, kind: 'received', quantity: 2, note: null }));
    unwrap(await stock.retire({ partId, isRetired: true }));
    expect(unwrap(await stock.list({ withRetired: false }))).toEqual([]);
    expect(unwrap(await stock.list({ withRetired: true }))).toHaveLength(1);
    expect(await stock.move({ partId, kind: 'received', quantity: 1, note: null })).toMatchObject({
      error: { code: 'stock.retired' },
    });
    expect(unwrap(await stock.move({ partId, kind: 'used', quantity: 1, note: null })).onHand).toBe(1);
    unwrap(await stock.retire({ partId, isRetired: false }));
    expect(unwrap(await stock.list({ withRetired: false }))).toHaveLength(1);
  });

  it('masks a card number in whatever is typed', async () => {
    const { stock, lines, paper } = await aStock();
    unwrap(await stock.save({ partId: paper.id, draft: { ...draft, note: '卡 4111 1111 1111 1111' } }));
    unwrap(await stock.move({ partId: paper.id, kind: 'received', quantity: 1, note: '4111111111111111' }));
    const text = JSON.stringify([
      await lines(),
      unwrap(await stock.list({ withRetired: true })),
      unwrap(await stock.moves({ partId: paper.id })),
    ]);
    expect(text).not.toMatch(/4111 ?1111 ?1111 ?1111/);
  });

  it('does not know a part of another shop', async () => {
    const { stock } = await aStock();
    const partId = '00000000-0000-4000-8000-000000000001';
    expect(await stock.moves({ partId })).toMatchObject({ error: { code: 'stock.unknown' } });
    expect(await stock.count({ partId, onHand: 1, note: null })).toMatchObject({ error: { code: 'stock.unknown' } });
  });
});
