import { describe, expect, it } from 'vitest';
import { previewLimit, scopeChoices, subjectsOf } from '../../../../electron/service/limitPreview.ts';
import { aCheckRecord, anIdentity, aReading, aStoredTerminal } from '../../../support/records.ts';
import { aRegisterRecord } from '../../../support/registerRecord.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const none = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };
const looked = { metric: 'battery.level', model: 'SIM-A8', store: '', bounds: { ...none, warnBelow: 50 } } as const;

const aShop = async () => {
  const deps = await someDeps();
  const store = deps.shops.open;
  for (const [serialNumber, model, value] of [
    ['SN1', 'SIM-A8', 44],
    ['SN2', 'SIM-A8', 80],
    ['SN3', 'V90', 10],
    ['SN4', 'sim-a8', null],
  ] as const) {
    const terminal = aStoredTerminal({ identity: anIdentity({ serialNumber, model }) });
    const readings = value === null ? [] : [aReading({ metric: 'battery.level', value, unit: '%' })];
    await store.checks.record(aCheckRecord(terminal, { readings }));
  }
  return store;
};

describe('a look ahead at a limit', () => {
  it('names the terminals that it concerns, and what their newest readings would be', async () => {
    const rows = await previewLimit(await aShop(), looked);
    expect(rows.map(({ value, now, after }) => [value, now, after])).toEqual([
      [44, 'pass', 'warn'],
      [80, 'pass', 'pass'],
      [null, null, null],
    ]);
    expect(rows.every(({ isDecided }) => isDecided)).toBe(true);
  });

  it('says where a more specific limit wins', async () => {
    const store = await aShop();
    const more = {
      metric: 'battery.level',
      bounds: { ...none, warnBelow: 5 },
      reason: { zh: '新电池', en: 'new battery' },
      changedBy: 'Li',
      changedAt: '2026-11-22T01:30:00.000Z',
    } as const;
    await store.settings.addLimits([{ ...more, model: 'SIM-A8', store: '' }]);
    const rows = await previewLimit(store, { ...looked, model: '' });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ isDecided: false, after: 'pass', by: { model: 'SIM-A8' } });
    expect(rows[2]).toMatchObject({ isDecided: true, now: 'warn', after: 'warn' });
  });

  it('shows what holds again when a limit is withdrawn', async () => {
    const rows = await previewLimit(await aShop(), { ...looked, bounds: null });
    expect(rows[0]).toMatchObject({ isDecided: false, after: 'pass', by: { version: 0 } });
  });

  it('offers the models and stores of known terminals and of the register', async () => {
    const store = await aShop();
    await store.register.write({ records: [aRegisterRecord({ serialNumber: 'SN9', store: '北门店' })], line: null });
    expect(await scopeChoices(store)).toEqual({
      models: [
        { name: 'SIM-A8', terminals: 3 },
        { name: 'V90', terminals: 1 },
      ],
      stores: [{ name: '北门店', terminals: 0 }],
    });
    expect(await subjectsOf(store)).toHaveLength(4);
  });
});
