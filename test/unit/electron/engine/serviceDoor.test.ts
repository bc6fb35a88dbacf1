import { describe, expect, it } from 'vitest';
import { guardServices } from '../../../../electron/engine/serviceDoor.ts';
import { occasionNow } from '../../../../electron/service/occasion.ts';
import type { Services } from '../../../../electron/service/services.ts';
import { failure, success } from '../../../../shared/error/appError.ts';

const card = '4111111111111111';
const masked = '411111******1111';

/** Services that only tell what they were given. */
const aDoor = () => {
  const given: unknown[] = [];
  const take = (...inputs: unknown[]) => {
    given.push(...inputs, occasionNow());
    return Promise.resolve(success({}));
  };
  const parts = {
    incidents: { note: take, list: () => Promise.resolve(failure('input.invalid', { field: 'x', found: card })) },
    ports: { add: take },
    checks: { start: take },
    register: { records: { create: take } },
    people: { setPin: take },
    operator: { current: () => 'Li' },
  };
  const services = guardServices(parts as unknown as Services, 'commandLine');
  type Ask = (...inputs: unknown[]) => Promise<unknown>;
  const ask = services as unknown as Record<string, Record<string, Ask>>;
  const { records } = services.register as unknown as { readonly records: Record<string, Ask> };
  return { given, ask, records };
};

describe('the door that every request passes', () => {
  it('masks card numbers and says whose request it is', async () => {
    const { given, ask } = aDoor();
    const { signal } = new AbortController();
    await ask['incidents']?.['note']?.({ incidentId: 'i', note: `card ${card}` }, signal);
    expect(given).toEqual([
      { incidentId: 'i', note: `card ${masked}` },
      signal,
      { source: 'commandLine', why: `card ${masked}`, record: { kind: 'incident', id: 'i' } },
    ]);
    expect(given[1]).toBe(signal);
  });

  it('refuses a number that is a card number, wherever it stands', async () => {
    const { given, ask } = aDoor();
    const refused = await ask['incidents']?.['note']?.({ cost: [{ amount: Number(card) }] });
    expect(refused).toMatchObject({ ok: false, error: { code: 'input.invalid', facts: { field: 'amount' } } });
    expect(given).toEqual([]);
    await ask['incidents']?.['note']?.({ at: 1_763_775_005_127 });
    expect(given).toHaveLength(2);
  });

  it('leaves names of ports, secrets and what a service looks at itself, but no typed address', async () => {
    const { given, ask, records } = aDoor();
    const address = `adb:${card}`;
    await ask['checks']?.['start']?.({ addresses: [address] });
    await ask['ports']?.['add']?.({ address: `tcp://${card}:1` });
    await ask['people']?.['setPin']?.({ pin: card });
    await records['create']?.({ fields: { iccid: card }, note: card });
    expect(given.filter((_, at) => at % 2 === 0)).toEqual([
      { addresses: [address] },
      { address: `tcp://${masked}:1` },
      { pin: card },
      { fields: { iccid: card }, note: masked },
    ]);
  });

  it('masks what an error tells, and hands everything else through', async () => {
    const { ask } = aDoor();
    const told = await ask['incidents']?.['list']?.({});
    expect(told).toMatchObject({ ok: false, error: { facts: { found: masked } } });
    expect(ask['operator']?.['current']?.()).toBe('Li');
  });
});
