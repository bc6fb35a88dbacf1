import { describe, expect, it } from 'vitest';
import { createLimits, limitsInForce } from '../../../../electron/service/limits.ts';
import { defaultLimits } from '../../../../shared/metric/limit.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const none = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };
const wanted = { metric: 'module.temperature', bounds: { ...none, warnAbove: 55 }, reason: '夏天店里热' } as const;

describe('limits', () => {
  it('are the product’s proposals at first, one per metric, with their reason', async () => {
    const { shops } = await someDeps();
    const limits = await limitsInForce(shops.open.settings);
    expect(limits.map(({ metric }) => metric).sort()).toEqual(Object.keys(defaultLimits).sort());
    expect(
      limits.every(({ version, changedBy, reason }) => version === 0 && changedBy === null && reason.zh !== ''),
    ).toBe(true);
  });

  it('are changed with a reason; every version stays', async () => {
    const deps = await someDeps();
    const limits = createLimits(deps);
    unwrap(await limits.set(wanted));
    const now = unwrap(await limits.set({ ...wanted, bounds: { ...none, warnAbove: 58 }, reason: 'once more' }));
    expect(now.find(({ metric }) => metric === wanted.metric)).toMatchObject({
      version: 2,
      bounds: { warnAbove: 58 },
      changedBy: 'Li',
      changedAt: '2026-11-22T01:30:05.000Z',
      reason: { zh: 'once more', en: 'once more' },
    });
    expect(unwrap(await limits.versions({ metric: wanted.metric })).map(({ version }) => version)).toEqual([2, 1, 0]);
    expect(now).toHaveLength(Object.keys(defaultLimits).length);
  });

  it('leave a line in the log that says what and why', async () => {
    const deps = await someDeps();
    unwrap(await createLimits(deps).set(wanted));
    const [entry] = await deps.shops.open.log.between({}, { from: 1, to: 9 }, 9);
    expect(entry?.summary.zh).toContain('夏天店里热');
    expect(entry?.summary.en).toContain('warning above 55 °C');
    expect(entry?.kind).toBe('setting');
  });

  it('are refused for what no check judges', async () => {
    const limits = createLimits(await someDeps());
    expect(await limits.set({ ...wanted, metric: 'uptime' })).toMatchObject({ error: { code: 'input.invalid' } });
  });
});
