import { describe, expect, it } from 'vitest';
import {
  changesOf,
  comparedTerminal,
  expectedOf,
  recordsWithFacts,
  setOfModel,
} from '../../../../../electron/service/expected/terminalView.ts';
import { expectedSetSchema } from '../../../../../shared/expected/expectedSet.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const set = expectedSetSchema.parse({ versions: [{ part: 'terminal', versions: ['2'] }] });
const version = { model: 'SIM-A8', version: 1, set, reason: 'why', changedBy: 'Li', changedAt: 'x' };
const facts = { software: null, keys: null, readers: null, apps: null, settings: null };

describe('one terminal and the set of its model', () => {
  it('belong together whatever the spelling; a set that was given up is none', () => {
    expect(setOfModel([version], 'sim－a8')).toBe(version);
    expect(setOfModel([{ ...version, version: 2, set: null }, version], 'SIM-A8')).toBeNull();
    expect(setOfModel([version], null)).toBeNull();
  });

  it('differ since the first of the newest checks that all differ', async () => {
    const { shops } = await someDeps();
    const store = shops.open;
    const terminal = aStoredTerminal({ identity: anIdentity({ model: 'SIM-A8' }) });
    for (const [day, softwareVersion] of [
      [1, '1'],
      [2, '2'],
      [3, '1'],
      [4, '1'],
    ] as const) {
      const finishedAt = `2026-11-0${String(day)}T01:30:00.000Z`;
      const identity = anIdentity({ model: 'SIM-A8', softwareVersion });
      await store.checks.record(aCheckRecord(terminal, { facts, finishedAt, terminal: identity }));
    }
    const { items } = await comparedTerminal(store, terminal, { versions: [version], today: '2026-11-22' });
    expect(items).toMatchObject([{ state: 'differs', since: '2026-11-03T01:30:00.000Z' }]);
    expect((await changesOf(store, terminal.id))?.rows).toEqual([]);
    expect(await recordsWithFacts(store, terminal.id, 2)).toHaveLength(2);
    await store.expected.add([version]);
    expect(await expectedOf(store, { id: terminal.id, identity: terminal.identity })).toEqual({ set, version: 1 });
  });
});
