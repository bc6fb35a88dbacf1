import { describe, expect, it } from 'vitest';
import { createVisitors } from '../../../../../electron/service/inspection/visitors.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('the visitor log', () => {
  it('keeps two corrections at once, and never more than it can hold', async () => {
    const deps = await someDeps();
    const visitors = createVisitors(deps);
    const cameAt = new Date(deps.clock.now()).toISOString();
    const bare = {
      leftAt: null,
      store: null,
      company: null,
      touched: null,
      accompaniedBy: null,
      note: null,
      unitIds: [],
    };
    const draft = { ...bare, cameAt, name: '张', purpose: 'repair', isAnnounced: false, identity: 'none' } as const;
    const typed = { ...draft, unitIds: [] };
    const { id: visitorId } = unwrap(await visitors.add({ draft: typed }));
    const change = (reason: string) => visitors.change({ visitorId, draft: typed, reason });
    await Promise.all([change('one'), change('two')]);
    for (let more = 0; more < 60; more += 1) await change(`again ${String(more)}`);
    const { history } = unwrap(await change('last'));
    expect(history).toHaveLength(50);
    expect([history[0]?.reason, history.at(-1)?.reason]).toEqual(['one', 'last']);
  });
});
