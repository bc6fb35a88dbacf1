import { describe, expect, it } from 'vitest';
import { limitsFor, limitsOfSubject, proposalFor, subjectOf } from '../../../../electron/service/limitSubject.ts';
import { anIdentity } from '../../../support/records.ts';
import { aRegisterRecord } from '../../../support/registerRecord.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const nobody = { id: null, identity: anIdentity() };

describe('what limits go by', () => {
  it('is the model that the terminal tells, else the one of its record, and the store of its record', async () => {
    const { shops } = await someDeps();
    expect(await subjectOf(shops.open, nobody)).toEqual({ model: 'cVEND plug', store: null });
    const record = aRegisterRecord({ serialNumber: '17f59b1f', model: 'from the books', store: '北门店' });
    await shops.open.register.write({ records: [record], line: null });
    expect(await subjectOf(shops.open, nobody)).toEqual({ model: 'cVEND plug', store: '北门店' });
    const silent = { id: null, identity: anIdentity({ model: null }) };
    expect(await subjectOf(shops.open, silent)).toEqual({ model: 'from the books', store: '北门店' });
  });

  it('is no store where the record is of somebody else’s unit', async () => {
    const { shops } = await someDeps();
    const record = aRegisterRecord({ serialNumber: '17F59B1F', store: '北门店' }, { lifecycle: 'foreign' });
    await shops.open.register.write({ records: [record], line: null });
    expect((await subjectOf(shops.open, nobody)).store).toBeNull();
  });

  it('gives bounds with their origin; a store that is renamed in the record has other limits', async () => {
    const { shops } = await someDeps();
    const bounds = { warnBelow: 40, warnAbove: null, failBelow: null, failAbove: null };
    await shops.open.settings.addLimits([
      {
        metric: 'battery.level',
        model: '',
        store: '北门店',
        bounds,
        reason: { zh: '很忙', en: 'busy' },
        changedBy: 'Li',
        changedAt: '2026-11-22T01:30:00.000Z',
      },
    ]);
    const record = aRegisterRecord({ serialNumber: '17F59B1F', store: '北门店' });
    await shops.open.register.write({ records: [record], line: null });
    expect((await limitsFor(shops.open, nobody)).get('battery.level')).toMatchObject({
      bounds,
      origin: { store: '北门店', version: 1, reason: { zh: '很忙' }, changedBy: 'Li' },
    });
    const renamed = aRegisterRecord({ serialNumber: '17F59B1F', store: '北门一店' }, { id: record.id });
    await shops.open.register.write({ records: [renamed], line: null });
    expect((await limitsFor(shops.open, nobody)).get('battery.level')).toMatchObject({ origin: { version: 0 } });
  });

  it('knows the product’s proposals', () => {
    expect(proposalFor('battery.level')).toMatchObject({ version: 0, model: '', store: '' });
    expect(proposalFor('uptime')).toBeNull();
    expect(limitsOfSubject([], { model: null, store: null }).every(({ limit }) => limit.version === 0)).toBe(true);
  });
});
