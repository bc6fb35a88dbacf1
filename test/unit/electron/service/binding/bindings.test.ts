import { describe, expect, it } from 'vitest';
import { createBindings } from '../../../../../electron/service/binding/bindings.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('the binding sheet as a service', () => {
  it('compares what a person reads on the portal, and ends it in the register', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ tid: '10000117' });
    await deps.shops.open.register.write({ records: [record], line: null });
    const bindings = createBindings(deps);
    const seen = { recordId: record.id, source: 'portal', on: '2026-11-22', values: { tid: '10000118' } } as const;
    const { drifts } = unwrap(await bindings.observe(seen));
    expect(drifts).toMatchObject([{ source: 'portal', observed: '10000118' }]);
    const taken = unwrap(await bindings.take({ driftId: drifts[0]?.id ?? '', reason: 'typed wrong' }));
    expect(taken.rows.find(({ field }) => field === 'tid')?.record).toMatchObject({
      value: '10000118',
      source: 'portal',
    });
  });

  it('does nothing to a record whose state of life forbids changes', async () => {
    const deps = await someDeps();
    const record = aRegisterRecord({ tid: '10000117' }, { lifecycle: 'retired' });
    await deps.shops.open.register.write({ records: [record], line: null });
    const seen = { recordId: record.id, source: 'portal', on: '2026-11-22', values: { tid: '1' } } as const;
    expect(await createBindings(deps).observe(seen)).toMatchObject({ error: { code: 'lifecycle.not-allowed' } });
  });
});
