import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExpectedSets } from '../../../../../electron/service/expected/expectedSets.ts';
import type { KeptFacts } from '../../../../../shared/model/keptFacts.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const factsWith = (version: string): KeptFacts => ({
  software: [{ kind: 'firmware', name: 'Android', version }],
  keys: null,
  readers: null,
  apps: null,
  settings: null,
});

const aShop = async () => {
  const deps = await someDeps();
  const [one, other] = ['SN1', 'SN2'].map((serialNumber) =>
    aStoredTerminal({ identity: anIdentity({ serialNumber, model: 'SIM-A8', softwareVersion: null }) }),
  );
  if (one === undefined || other === undefined) throw new Error('no terminals');
  await deps.shops.open.checks.record(aCheckRecord(one, { facts: factsWith('10') }));
  await deps.shops.open.checks.record(aCheckRecord(other, { facts: factsWith('9') }));
  return { deps, one, other, expected: createExpectedSets(deps) };
};

describe('expected versions', () => {
  it('are taken from one terminal in one step; the other one differs, and says in what and since when', async () => {
    const { deps, one, other, expected } = await aShop();
    const { model, set } = unwrap(await expected.propose({ terminalId: one.id }));
    expect(model).toBe('SIM-A8');
    unwrap(await expected.set({ model, set, reason: '以一号机为准' }));
    const drift = unwrap(await expected.drift());
    expect(drift).toMatchObject([
      {
        terminalId: other.id,
        setVersion: 1,
        items: [
          {
            label: { zh: '固件 Android' },
            expected: { en: '10' },
            found: { en: '9' },
            since: '2026-11-22T01:30:00.000Z',
          },
        ],
      },
    ]);
    const [line] = await deps.shops.open.log.between({}, { from: 1, to: 99 }, 99);
    expect(JSON.stringify(line?.summary)).toContain('以一号机为准');
  });

  it('keep every version with its reason, and can be given up', async () => {
    const { one, expected } = await aShop();
    const { set } = unwrap(await expected.propose({ terminalId: one.id }));
    unwrap(await expected.set({ model: 'SIM-A8', set, reason: 'first one' }));
    const { sets, models } = unwrap(await expected.set({ model: 'sim-a8', set: null, reason: 'no more' }));
    expect(sets).toMatchObject([{ model: 'SIM-A8', version: 2, set: null, changedBy: 'Li' }]);
    expect(models).toEqual([{ name: 'SIM-A8', terminals: 2 }]);
    expect(unwrap(await expected.versions({ model: 'SIM-A8' })).map(({ reason }) => reason)).toEqual([
      'no more',
      'first one',
    ]);
    expect(unwrap(await expected.drift())).toEqual([]);
  });

  it('show of one terminal what is as it should be, and what changed since the check before', async () => {
    const { deps, one, expected } = await aShop();
    expect(unwrap(await expected.terminal({ terminalId: one.id })).changes).toBeNull();
    const finishedAt = '2026-11-23T01:30:00.000Z';
    await deps.shops.open.checks.record(aCheckRecord(one, { facts: factsWith('11'), finishedAt }));
    const { compared, changes } = unwrap(await expected.terminal({ terminalId: one.id }));
    expect(compared).toMatchObject({ setVersion: null, items: [], readAt: finishedAt });
    expect(changes).toMatchObject({ until: finishedAt, rows: [{ before: { en: '10' }, after: { en: '11' } }] });
    const unknown = 'c0ffee00-0000-4000-8000-000000000009';
    expect(await expected.terminal({ terminalId: unknown })).toMatchObject({ error: { code: 'terminal.unknown' } });
    const never = aStoredTerminal();
    await deps.shops.open.checks.record(aCheckRecord(never));
    expect(await expected.propose({ terminalId: never.id })).toMatchObject({ error: { code: 'report.unknown' } });
  });

  it('go from shop to shop as a file: looked at first, all or nothing', async () => {
    const { deps, one, expected } = await aShop();
    const { set } = unwrap(await expected.propose({ terminalId: one.id }));
    unwrap(await expected.set({ model: 'SIM-A8', set, reason: 'first one' }));
    const file = join(deps.folder, 'out.json');
    expect(unwrap(await expected.write({ file })).rows).toBe(1);
    const text = await readFile(file, 'utf8');
    const elsewhere = createExpectedSets(await someDeps());
    expect(unwrap(await elsewhere.tryImport({ text })).rows).toEqual([
      { model: 'SIM-A8', change: 'new', reason: 'first one', terminals: 0 },
    ]);
    expect(unwrap(await elsewhere.list()).sets).toEqual([]);
    expect(unwrap(await elsewhere.import({ text, file }))).toEqual({ changed: 1 });
    expect(unwrap(await elsewhere.import({ text, file }))).toEqual({ changed: 0 });
    expect(await elsewhere.import({ text: 'PK', file })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(unwrap(await elsewhere.list()).sets).toHaveLength(1);
  });
});
