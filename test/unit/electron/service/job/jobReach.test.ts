import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mustBeInReach, templateOf, unitOf } from '../../../../../electron/service/job/jobReach.ts';
import type { Lifecycle } from '../../../../../shared/register/lifecycle.ts';
import { aJob, aTemplate } from '../../../../support/aJob.ts';
import { present } from '../../../../support/anEngine.ts';
import { aJobShop } from '../../../../support/jobShop.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';

const inState = async (lifecycle: Lifecycle) => {
  const { shops } = await aJobShop();
  await shops.open.register.write({ records: [aRegisterRecord({ serialNumber: 'N1' }, { lifecycle })], line: null });
  await shops.open.units.sync(() => randomUUID(), '2026-11-22T01:00:00.000Z');
  const unit = present((await shops.open.units.list())[0]);
  return { open: shops.open, job: aJob({ subject: { kind: 'unit', unitId: unit.id } }) };
};

describe('the terminal of a job', () => {
  it.each(['quarantined', 'inRepair', 'swappedOut', 'retired', 'foreign'] as const)(
    'is out of reach while %s',
    async (state) => {
      const { open, job } = await inState(state);
      await expect(mustBeInReach(open, job)).rejects.toThrow('lifecycle.not-allowed');
    },
  );

  it.each(['pending', 'registered', 'inService', 'spare', 'suspended'] as const)(
    'can be worked on while %s',
    async (state) => {
      const { open, job } = await inState(state);
      await expect(mustBeInReach(open, job)).resolves.toBeUndefined();
      expect((await unitOf(open, job))?.serialNumber).toBe('N1');
    },
  );

  it('is none for a job of the shop', async () => {
    const { shops } = await aJobShop();
    expect(await unitOf(shops.open, aJob())).toBeNull();
    await expect(mustBeInReach(shops.open, aJob())).resolves.toBeUndefined();
  });
});

describe('the checklist of a job', () => {
  it('is the version that it has, else the newest, else none', async () => {
    const { shops, template } = await aJobShop();
    const own = aTemplate({ version: 9 });
    expect(await templateOf(shops.open, aJob({ template: own, templateId: template.id }))).toBe(own);
    expect((await templateOf(shops.open, aJob({ templateId: template.id })))?.version).toBe(1);
    expect(await templateOf(shops.open, aJob())).toBeNull();
  });
});
