import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../../electron/service/activity.ts';
import { createFleet, tellMs } from '../../../../../electron/service/fleet/fleet.ts';
import { createPresence } from '../../../../../electron/service/presence.ts';
import { createTerminals } from '../../../../../electron/service/terminals.ts';
import { success } from '../../../../../shared/error/appError.ts';
import type { FleetEntry } from '../../../../../shared/fleet/fleetEntry.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aRegisterRecord } from '../../../../support/aRegisterRecord.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const setUp = async (count: number) => {
  const deps = await someDeps();
  for (let at = 0; at < count; at += 1) {
    const serial = `SN${String(at).padStart(4, '0')}`;
    const identity = { ...aStoredTerminal().identity, serialNumber: serial };
    await deps.shops.open.checks.record(
      aCheckRecord(aStoredTerminal({ identity, serial, address: `tcp://10.0.0.5:${String(20_000 + at)}` })),
    );
  }
  const presence = createPresence({ ...deps, connections: () => [], isAsleep: () => false });
  const terminals = createTerminals(deps, createActivity());
  const connections = { list: () => Promise.resolve(success([])) };
  const fleet = createFleet({ ...deps, terminals, connections, presence });
  const told = () =>
    deps.heard
      .filter(({ name }) => name === 'fleet.changed')
      .map(({ payload }) => payload as { changed: FleetEntry[]; gone: string[] });
  return { deps, fleet, terminals, told };
};

describe('the overview', () => {
  it('has every terminal, and those of the register in service that were never met', async () => {
    const { deps, fleet } = await setUp(3);
    const record = aRegisterRecord({ lifecycle: 'inService' });
    await deps.shops.open.register.write({ records: [record], line: null });
    const entries = unwrap(await fleet.list());
    expect(entries).toHaveLength(4);
    expect(entries.find(({ terminalId }) => terminalId === null)).toMatchObject({ recordId: record.id });
    const [first] = entries;
    expect(unwrap(await fleet.entry({ terminalId: first?.id ?? '' }))).toEqual(first);
    expect(
      unwrap(await fleet.entry({ terminalId: record.terminalId ?? '00000000-0000-4000-8000-00000000ffff' })),
    ).toBeNull();
    expect(unwrap(await fleet.presence())).toHaveLength(3);
  });

  it('tells a thousand changes a second in five events, each terminal once in each', async () => {
    const { deps, fleet, terminals, told } = await setUp(20);
    unwrap(await fleet.list());
    const list = unwrap(await terminals.list());
    for (let step = 0; step < 100; step += 1) {
      for (let each = 0; each < 10; each += 1) {
        const terminal = list[(step * 10 + each) % list.length];
        if (terminal !== undefined)
          fleet.hear('terminals.changed', { ...terminal, verdict: step % 2 === 0 ? 'warn' : 'pass' });
      }
      await deps.clock.advance(10);
    }
    await deps.clock.advance(tellMs);
    expect(told().length).toBeGreaterThanOrEqual(4);
    expect(told().length).toBeLessThanOrEqual(6);
    for (const { changed } of told()) expect(new Set(changed.map(({ id }) => id)).size).toBe(changed.length);
  });

  it('tells of connections, records and what is gone, and nothing before anybody asked', async () => {
    const { deps, fleet, terminals, told } = await setUp(1);
    const [terminal] = unwrap(await terminals.list());
    const terminalId = terminal?.id ?? '';
    const connection = {
      terminalId,
      state: 'offline' as const,
      since: '2026-11-22T01:30:00.000Z',
      address: 'tcp://10.0.0.5:20000',
      error: null,
      nextTryAt: null,
      reconnects: 0,
    };
    fleet.hear('connections.changed', connection);
    await deps.clock.advance(1000);
    expect(told()).toEqual([]);
    unwrap(await fleet.list());
    fleet.hear('connections.changed', connection);
    await deps.clock.advance(tellMs);
    expect(told()[0]?.changed[0]).toMatchObject({ id: terminalId, status: { GlobalStatus: 'Unreachable' } });
    const record = aRegisterRecord({ lifecycle: 'inService' });
    await deps.shops.open.register.write({ records: [record], line: null });
    fleet.hear('register.changed', { recordId: record.id });
    await deps.clock.advance(tellMs);
    expect(told()[1]?.changed[0]).toMatchObject({ id: record.id, terminalId: null });
    await deps.shops.open.register.write({ records: [{ ...record, lifecycle: 'retired' }], line: null });
    fleet.hear('register.changed', { recordId: record.id });
    await deps.clock.advance(tellMs);
    expect(told()[2]).toEqual({ changed: [], gone: [record.id] });
    fleet.stop();
    fleet.hear('connections.changed', connection);
    await deps.clock.advance(1000);
    expect(told()).toHaveLength(3);
  });
});
