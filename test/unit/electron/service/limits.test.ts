import { describe, expect, it } from 'vitest';
import { boundsInWords, createLimits, isJudged, limitsInForce } from '../../../../electron/service/limits.ts';
import { defaultLimits } from '../../../../shared/metric/limit.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../support/records.ts';
import { aRegisterRecord } from '../../../support/registerRecord.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const none = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };
const shop = { model: '', store: '' };
const wanted = {
  metric: 'module.temperature',
  ...shop,
  bounds: { ...none, warnAbove: 55 },
  reason: '夏天店里热',
} as const;

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
    const versions = unwrap(await limits.versions({ metric: wanted.metric, ...shop }));
    expect(versions.map(({ version }) => version)).toEqual([2, 1, 0]);
    expect(now).toHaveLength(Object.keys(defaultLimits).length);
  });

  it('leave a line in the log that says for whom, what and why', async () => {
    const deps = await someDeps();
    unwrap(await createLimits(deps).set({ ...wanted, model: 'SIM-A8' }));
    const [entry] = await deps.shops.open.log.between({}, { from: 1, to: 9 }, 9);
    expect(entry?.summary.zh).toContain('夏天店里热');
    expect(entry?.summary.zh).toContain('型号 SIM-A8');
    expect(entry?.summary.en).toContain('warning above 55 °C');
    expect(entry?.kind).toBe('setting');
  });

  it('are refused for what no check judges, and where the bound can never be reached', async () => {
    const limits = createLimits(await someDeps());
    expect(await limits.set({ ...wanted, metric: 'card.chipReads' })).toMatchObject({
      error: { code: 'input.invalid' },
    });
    const impossible = { ...wanted, bounds: { ...none, warnAbove: 5500 } };
    expect(await limits.set(impossible)).toMatchObject({ error: { code: 'input.invalid', facts: { found: 5500 } } });
    expect(isJudged('card.chipReads')).toBe(false);
    expect(isJudged('uptime')).toBe(true);
    expect(isJudged('signal.dbm')).toBe(true);
  });

  it('of a model and of a store are kept beside each other, each with its own versions', async () => {
    const limits = createLimits(await someDeps());
    unwrap(await limits.set({ ...wanted, model: 'SIM-A8' }));
    unwrap(await limits.set({ ...wanted, model: ' sim－a8', bounds: { ...none, warnAbove: 50 } }));
    unwrap(await limits.set({ ...wanted, store: '北门店' }));
    const all = unwrap(await limits.scopes()).limits.filter(({ metric }) => metric === wanted.metric);
    expect(all.map(({ model, store, version }) => [model, store, version])).toEqual([
      ['SIM-A8', '', 2],
      ['', '北门店', 1],
      ['', '', 0],
    ]);
    expect(unwrap(await limits.versions({ metric: wanted.metric, model: 'sim-a8', store: '' }))).toHaveLength(2);
  });

  it('are withdrawn with a reason; the next one in the order holds again, the history stays', async () => {
    const limits = createLimits(await someDeps());
    unwrap(await limits.set({ ...wanted, model: 'SIM-A8' }));
    unwrap(await limits.set({ ...wanted, model: 'SIM-A8', bounds: null, reason: '和别的一样' }));
    const { limits: all, withdrawn, models } = unwrap(await limits.scopes());
    expect(all.some(({ model }) => model !== '')).toBe(false);
    expect(withdrawn).toMatchObject([{ model: 'SIM-A8', version: 2, bounds: null }]);
    expect(models).toEqual([{ name: 'SIM-A8', terminals: 0 }]);
    const again = unwrap(await limits.set({ ...wanted, model: 'SIM-A8' }));
    expect(again.find(({ model }) => model === 'SIM-A8')?.version).toBe(3);
  });

  it('of one terminal follow its model and the store of its record', async () => {
    const deps = await someDeps();
    const limits = createLimits(deps);
    const terminal = aStoredTerminal({ identity: anIdentity({ model: 'SIM-A8' }) });
    await deps.shops.open.checks.record(aCheckRecord(terminal));
    unwrap(await limits.set({ ...wanted, store: '北门店', bounds: { ...none, warnAbove: 50 } }));
    const ownBound = async (): Promise<number | null | undefined> =>
      unwrap(await limits.list({ terminalId: terminal.id })).find(({ metric }) => metric === wanted.metric)?.bounds
        .warnAbove;
    expect(await ownBound()).toBe(60);
    const record = aRegisterRecord({ serialNumber: '17F59B1F', store: '北门店' }, { terminalId: terminal.id });
    await deps.shops.open.register.write({ records: [record], line: null });
    expect(await ownBound()).toBe(50);
    unwrap(await limits.set({ ...wanted, model: 'SIM-A8', bounds: { ...none, warnAbove: 52 } }));
    expect(await ownBound()).toBe(52);
    const unknown = { terminalId: 'c0ffee00-0000-4000-8000-000000000009' };
    expect(await limits.list(unknown)).toMatchObject({ error: { code: 'terminal.unknown' } });
  });

  it('are put in words', () => {
    expect(boundsInWords(null, 'V').en).toContain('of its own');
    expect(boundsInWords(none, 'V').zh).toBe('不设界限');
    expect(boundsInWords({ ...none, failBelow: 2, warnBelow: 3 }, 'V').en).toBe('fault below 2 V, warning below 3 V');
  });
});
