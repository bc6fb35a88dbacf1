import { describe, expect, it } from 'vitest';
import { createShopBoard } from '../../../../electron/main/shopState.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { shopStateSchema } from '../../../../shared/ipc/settingsContract.ts';

const facts = { dataFolder: '/data', version: '1', electronVersion: '33' };

describe('createShopBoard', () => {
  it('keeps to the contract at every moment and tells each change whole', () => {
    const told: unknown[] = [];
    const board = createShopBoard(facts, (state) => told.push(state));
    board.engineIs({ engine: 'ready', shop: 'simulated', error: null });
    board.notice(failure('store.damaged', { file: 'a', kept: 'b' }).error);
    expect(told).toHaveLength(2);
    for (const state of [...told, board.state()]) expect(() => shopStateSchema.parse(state)).not.toThrow();
  });

  it('shows the newest notice first and forgets a dismissed one', () => {
    const board = createShopBoard(facts, () => undefined);
    board.notice(failure('store.damaged').error);
    board.notice(failure('settings.damaged').error);
    expect(board.state().notices.map(({ error }) => error.code)).toEqual(['settings.damaged', 'store.damaged']);
    board.dismiss(board.state().notices[0]?.id ?? '');
    expect(board.state().notices.map(({ error }) => error.code)).toEqual(['store.damaged']);
  });

  it('does not grow without bound', () => {
    const board = createShopBoard(facts, () => undefined);
    for (let count = 0; count < 100; count += 1) board.notice(failure('internal.bug').error);
    expect(board.state().notices).toHaveLength(20);
  });
});
