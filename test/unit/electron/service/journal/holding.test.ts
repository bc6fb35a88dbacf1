import { describe, expect, it } from 'vitest';
import { createHolding } from '../../../../../electron/service/journal/holding.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someKeeping } from '../../../../support/keepingDeps.ts';

const everything = { terminalId: null, store: null, from: null, until: null };

describe('legal holds', () => {
  it('say who, when, on what and why, and stay as a record when lifted', async () => {
    const deps = await someKeeping();
    const holding = createHolding(deps);
    const hold = unwrap(await holding.addHold({ ...everything, store: 'North', why: 'a complaint' }));
    expect(hold).toMatchObject({ madeBy: 'Li', store: 'North', liftedAt: null });
    const lifted = unwrap(await holding.liftHold({ holdId: hold.id, why: 'settled' }));
    expect(lifted).toMatchObject({ liftedBy: 'Li', liftedWhy: 'settled' });
    expect(unwrap(await holding.holds()).holds).toEqual([lifted]);
    expect(deps.heard.filter(({ name }) => name === 'log.appended')).toMatchObject([
      { payload: { kind: 'journal', why: 'a complaint', store: 'North' } },
      { payload: { kind: 'journal', why: 'settled' } },
    ]);
  });

  it('are refused for what there is not', async () => {
    const holding = createHolding(await someKeeping());
    const id = '00000000-0000-4000-8000-000000000000';
    const empty = { from: '2026-01-02T00:00:00Z', until: '2026-01-02T00:00:00.000Z' };
    expect(await holding.addHold({ ...everything, terminalId: id, why: 'why' })).toMatchObject({
      error: { code: 'terminal.unknown' },
    });
    expect(await holding.addHold({ ...everything, ...empty, why: 'why' })).toMatchObject({
      error: { code: 'journal.hold-empty' },
    });
    expect(await holding.liftHold({ holdId: id, why: 'why' })).toMatchObject({
      error: { code: 'journal.hold-unknown' },
    });
  });
});
