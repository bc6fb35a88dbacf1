import { describe, expect, it } from 'vitest';
import { followBinding, keepSaid } from '../../../../../electron/service/binding/bindingFollow.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const said = (value: string) => [{ field: 'tid', source: 'device', value, at: keptAt, checkId: null }] as const;

describe('following the binding', () => {
  it('opens a difference once, logs it, tells the window, and closes it when both agree', async () => {
    const deps = await someDeps();
    const store = deps.shops.open;
    const record = aRegisterRecord({ tid: '10000117' });
    await store.register.write({ records: [record], line: null });
    expect(await keepSaid({ record, store }, said('10000118'), deps)).toMatchObject([
      { field: 'tid', registered: '10000117' },
    ]);
    expect(await followBinding({ record, store }, deps)).toHaveLength(1);
    const lines = () => deps.heard.filter(({ name }) => name === 'log.appended').map(({ payload }) => payload);
    expect(lines()).toMatchObject([
      { kind: 'register', summary: { zh: expect.stringContaining('有出入') as unknown } },
    ]);
    expect(deps.heard.at(-1)).toEqual({ name: 'binding.changed', payload: { recordId: record.id } });
    expect(await keepSaid({ record, store }, said('10000117'), deps)).toEqual([]);
    expect(lines().at(-1)).toMatchObject({ summary: { en: expect.stringContaining('agrees again') as unknown } });
    expect(await store.drifts.closed(record.id, 10)).toMatchObject([{ closing: { kind: 'agreed' } }]);
  });
});
