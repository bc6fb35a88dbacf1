import { describe, expect, it } from 'vitest';
import { createFigures } from '../../../../../electron/service/figures/figures.ts';
import { createIncidents } from '../../../../../electron/service/incident/incidents.ts';
import { present, unwrap } from '../../../../support/anEngine.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const hour = 3_600_000;

const aShop = async () => {
  const deps = await someDeps();
  await deps.shops.open.checks.record(aCheckRecord(aStoredTerminal()));
  let next = 0;
  await deps.shops.open.units.sync(() => {
    next += 1;
    return `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`;
  }, new Date(deps.clock.now()).toISOString());
  const unit = present((await deps.shops.open.units.list())[0]);
  const figures = createFigures(deps);
  const today = new Date(deps.clock.now() + deps.clock.zoneMinutes(deps.clock.now()) * 60_000)
    .toISOString()
    .slice(0, 10);
  const get = async (changes: object = {}) =>
    unwrap(await figures.get({ from: today, until: today, store: null, model: null, ...changes }));
  return { deps, unit, figures, get, today, incidents: createIncidents(deps) };
};

describe('figures of a shop', () => {
  it('of an empty period say that there is nothing, and invent no number', async () => {
    const { get } = await aShop();
    const figures = await get();
    expect(figures.compliance.ratio).toBeNull();
    expect(figures.reliability).toMatchObject({ units: 1, failures: 0, mtbfHours: null, mttrHours: null });
    expect(figures.cost.total).toBe(0);
    expect(figures.units).toMatchObject([{ failures: 0, hint: 'notEnough' }]);
  });

  it('follow an incident from failure to repair', async () => {
    const { deps, incidents, unit, get, today } = await aShop();
    await deps.clock.advance(72 * hour);
    const since = new Date(deps.clock.now() - 10 * hour).toISOString();
    const draft = {
      kind: 'fault' as const,
      title: '黑屏',
      description: null,
      unitId: unit.id,
      store: null,
      since,
      isOutOfUse: true,
    };
    const { id } = unwrap(await incidents.open({ draft }));
    const until = new Date(deps.clock.now() + deps.clock.zoneMinutes(deps.clock.now()) * 60_000)
      .toISOString()
      .slice(0, 10);
    expect((await get({ from: today, until })).reliability).toMatchObject({
      failures: 1,
      downtimeHours: 10,
      repairs: 0,
    });
    const worksSince = new Date(deps.clock.now() - 4 * hour).toISOString();
    unwrap(await incidents.close({ incidentId: id, worksSince, resolution: '换电源', cost: 80 }));
    await deps.clock.advance(1000);
    const figures = await get({ from: today, until });
    expect(figures.reliability).toMatchObject({ downtimeHours: 6, mttrHours: 6, repairs: 1 });
    expect(figures.cost).toMatchObject({ incidents: 80, total: 80 });
    expect(figures.units).toMatchObject([{ failures: 1, cost: 80, name: unit.name }]);
    expect((await get({ from: today, until, store: 'nowhere' })).units).toEqual([]);
  });

  it('refuse a period that ends before it begins or is longer than ten years, and keep settings with who set them', async () => {
    const { figures, deps, get } = await aShop();
    const ask = { store: null, model: null };
    expect(await figures.get({ ...ask, from: '2026-11-22', until: '2026-11-21' })).toMatchObject({
      error: { code: 'input.invalid' },
    });
    expect(await figures.get({ ...ask, from: '2000-01-01', until: '2026-11-21' })).toMatchObject({
      error: { code: 'input.invalid' },
    });
    unwrap(await figures.setSettings({ settings: { hourlyRate: 60, newPrice: 500, currency: 'CNY' } }));
    expect((await get()).settings).toEqual({ hourlyRate: 60, newPrice: 500, currency: 'CNY' });
    expect(await deps.shops.open.settings.shopSetting('figures')).toMatchObject({ changedBy: 'Li' });
  });
});
