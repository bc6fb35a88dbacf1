import { describe, expect, it } from 'vitest';
import { createOpeningHours } from '../../../../electron/service/openingHours.ts';
import { type OpeningHours, usualHours } from '../../../../shared/place/openingHours.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const closed: OpeningHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const input = (hours: OpeningHours) => ({ hours: structuredClone(hours) as never });

describe('the opening hours of a shop', () => {
  it('are the usual ones until somebody sets them', async () => {
    const hours = createOpeningHours(await someDeps());
    expect(unwrap(await hours.get())).toEqual({ hours: usualHours, isSet: false, changedBy: null, changedAt: null });
  });

  it('are kept with who set them, told, and written into the log', async () => {
    const deps = await someDeps();
    const hours = createOpeningHours(deps);
    const wanted = { ...closed, sat: [{ from: '18:00', until: '02:00' }] };
    unwrap(await hours.set(input(wanted)));
    expect(unwrap(await hours.get())).toMatchObject({ hours: wanted, isSet: true, changedBy: 'Li' });
    expect(deps.heard.map(({ name }) => name)).toEqual(['log.appended', 'fleet.hoursChanged']);
    expect(JSON.stringify(deps.heard)).toContain('Sat 18:00–02:00');
    expect(JSON.stringify(deps.heard)).toContain('周日 休息');
  });

  it('are refused where they overlap', async () => {
    const hours = createOpeningHours(await someDeps());
    const twice = { from: '09:00', until: '12:00' };
    const refused = await hours.set(input({ ...closed, mon: [twice, twice] }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  });

  it('that are damaged are the usual ones', async () => {
    const deps = await someDeps();
    const setting = { value: { mon: 'x' }, changedBy: 'Li', changedAt: '2026-11-22T01:00:00.000Z' };
    await deps.shops.open.settings.setShopSetting('openingHours', setting);
    expect(unwrap(await createOpeningHours(deps).get()).isSet).toBe(false);
  });
});
