import { describe, expect, it } from 'vitest';
import { createLogViews } from '../../../../electron/service/logViews.ts';
import { logTextLimits } from '../../../../shared/model/logRow.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('saved views', () => {
  it('are kept, renamed, changed and removed; the window hears of it', async () => {
    const deps = await someDeps();
    const views = createLogViews(deps);
    const filter = { kind: 'check' as const, text: '电池' };
    const kept = unwrap(await views.saveView({ id: null, name: '柜台电池', filter, period: 'week' }));
    unwrap(await views.saveView({ id: null, name: 'Printers', filter: {}, period: null }));
    unwrap(await views.saveView({ ...kept, name: '电池' }));
    expect(unwrap(await views.views()).views).toMatchObject([
      { id: kept.id, name: '电池', filter, period: 'week' },
      { name: 'Printers' },
    ]);
    unwrap(await views.removeView({ id: kept.id }));
    expect(unwrap(await views.views()).views).toHaveLength(1);
    expect(deps.heard.filter(({ name }) => name === 'log.viewsChanged')).toHaveLength(4);
    expect(await deps.shops.open.log.countBetween({ kind: 'setting' }, { from: 1, to: 9 })).toBe(4);
    expect(await views.removeView({ id: kept.id })).toMatchObject({ error: { code: 'log.view-unknown' } });
    expect(await views.saveView(kept)).toMatchObject({ error: { code: 'log.view-unknown' } });
  });

  it('refuse a second one of the same name, and more than fit', async () => {
    const views = createLogViews(await someDeps());
    const view = { id: null, filter: {}, period: null };
    unwrap(await views.saveView({ ...view, name: 'Battery' }));
    expect(await views.saveView({ ...view, name: 'ＢＡＴＴＥＲＹ' })).toMatchObject({
      error: { code: 'log.view-name-taken' },
    });
    for (let index = 1; index < logTextLimits.views; index += 1) {
      unwrap(await views.saveView({ ...view, name: `v${String(index)}` }));
    }
    expect(await views.saveView({ ...view, name: 'one more' })).toMatchObject({
      error: { code: 'log.too-many-views' },
    });
  });

  it('hold no card numbers', async () => {
    const views = createLogViews(await someDeps());
    const text = '4111111111111111';
    const kept = unwrap(await views.saveView({ id: null, name: text, filter: { text }, period: null }));
    expect(JSON.stringify(kept)).not.toContain(text);
  });
});
