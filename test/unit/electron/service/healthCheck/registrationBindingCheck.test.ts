import { describe, expect, it } from 'vitest';
import type { RegisterView } from '../../../../../electron/service/healthCheck/check.ts';
import { registrationBindingCheck as check } from '../../../../../electron/service/healthCheck/registrationBindingCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';
import { keptAt } from '../../../../support/registerRecord.ts';

const view = (changes: Partial<RegisterView> = {}): RegisterView => ({
  values: { serialNumber: '17F59B1F', tid: '52523535', uscc: '91110000600037341L' },
  alsoKnownAs: [],
  said: [],
  drifts: [],
  today: '2026-11-22',
  ...changes,
});

describe('registration.binding', () => {
  it('has nothing to say without a record, or where nothing can be compared', () => {
    expect(check.judge(aContext())).toMatchObject({ outcome: 'notSupported', remedy: { en: /register/ } });
    const silent = aContext({ register: view({ values: { settlementLast4: '1234' } }) });
    expect(check.judge(silent)).toMatchObject({ outcome: 'notSupported' });
    const cut = aContext({ register: view({ values: { settlementLast4: '1234' } }), report: { ending: 'brokenOff' } });
    expect(check.judge(cut)).toMatchObject({ outcome: 'skipped' });
  });

  it('passes and says how much it compared', () => {
    const result = check.judge(aContext({ register: view() }));
    expect(result).toMatchObject({ outcome: 'pass', explanation: { zh: '对照了 2 项，与登记簿一致。' } });
  });

  it('fails for a decisive number, with old, new, source and whom to tell', () => {
    const result = check.judge(
      aContext({ register: view({ values: { tid: '10000117', installAddress: '甲路' } }), facts: { address: '乙路' } }),
    );
    expect(result).toMatchObject({ outcome: 'fail', who: 'acquirer' });
    expect(result.explanation.zh).toContain('登记簿为 10000117，终端读取为 52523535');
    expect(result.explanation.en).toContain('10000117 in the register, 52523535 in the terminal');
    expect(result.evidence.map(({ key, source }) => `${key} ${source}`)).toEqual([
      'binding.tid.registered register',
      'binding.tid.observed device',
      'binding.installAddress.registered register',
      'binding.installAddress.observed device',
    ]);
    expect(result.remedy?.zh).toMatch(/^请告诉收单机构/);
  });

  it('warns for what a slip or the portal says, and never shows a whole credit code', () => {
    const said = [{ field: 'uscc', source: 'portal', value: '91440300708461136T', at: keptAt, checkId: null }] as const;
    const result = check.judge(aContext({ register: view({ said }) }));
    expect(result.outcome).toBe('warn');
    expect(JSON.stringify(result)).not.toMatch(/91440300708461136T|91110000600037341L/);
  });

  it('passes while the only differences were accepted until a later day', () => {
    const drift = {
      id: '00000000-0000-4000-8000-000000000001',
      recordId: '00000000-0000-4000-8000-000000000002',
      field: 'tid',
      source: 'device',
      registered: '10000117',
      observed: '52523535',
      firstAt: keptAt,
      lastAt: keptAt,
      checkId: null,
      handling: [{ kind: 'accepted', at: keptAt, by: 'Li', note: 'Friday', until: '2026-11-25' }],
      closedAt: null,
      closing: null,
    } as const;
    const accepted = view({ values: { tid: '10000117' }, drifts: [{ ...drift, handling: [...drift.handling] }] });
    expect(check.judge(aContext({ register: accepted })).outcome).toBe('pass');
    expect(check.judge(aContext({ register: { ...accepted, today: '2026-11-26' } })).outcome).toBe('fail');
  });
});
