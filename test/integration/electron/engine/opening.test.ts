// How the engine opens: what it says about files that it cannot use, and how it refuses.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeEngine } from '../../../../electron/engine/composeEngine.ts';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { systemClock } from '../../../../electron/protocol/clock.ts';
import { shopFile } from '../../../../electron/service/shops.ts';
import { anEngine, checkAll, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

describe('opening the engine', () => {
  it('puts a foreign file aside, says so, writes it into the log, and works', async () => {
    const dataFolder = await tempFolder();
    await mkdir(join(dataFolder, 'shop'));
    await writeFile(shopFile(dataFolder, 'own'), 'not a database, but somebody may want it back'.repeat(9));
    const { engine } = await anEngine({ dataFolder });
    expect(engine.notices).toMatchObject([{ code: 'store.foreign-file' }]);
    const log = unwrap(await engine.services.log.page({ filter: { kind: 'storage' }, beforeNumber: null, limit: 5 }));
    expect(log.entries[0]?.summary.en).toMatch(/kept unchanged as steward\.db\.kept-\d{8}T\d{6}Z/);
    expect((await readdir(join(dataFolder, 'shop'))).some((name) => name.includes('.kept-'))).toBe(true);
    expect(unwrap(await engine.services.terminals.list())).toEqual([]);
  });

  it('refuses with a value where no folder can be made', async () => {
    const dataFolder = join(await tempFolder(), 'file');
    await writeFile(dataFolder, 'x');
    const { ports, plugin } = createScriptedTerminals();
    const common = {
      shop: 'own',
      ports,
      plugins: [plugin],
      clock: systemClock,
      log: silentLogger,
      operator: 'Li',
    } as const;
    expect(await composeEngine({ dataFolder, ...common })).toMatchObject({
      ok: false,
      error: { code: 'store.unavailable' },
    });
  });

  it('finds everything again after it was closed', async () => {
    const dataFolder = await tempFolder();
    const scripted = createScriptedTerminals();
    scripted.at('tcp://10.0.0.5:20007', aDriverReport());
    const first = await anEngine({ dataFolder, ports: scripted.ports, plugins: [scripted.plugin] });
    await checkAll(first.engine, ['tcp://10.0.0.5:20007']);
    unwrap(await first.engine.services.ports.add({ address: 'tcp://10.0.0.5:20007' }));
    await first.engine.close();
    await first.engine.close();
    const { engine } = await anEngine({ dataFolder, ports: scripted.ports, plugins: [scripted.plugin] });
    expect(unwrap(await engine.services.terminals.list())).toHaveLength(1);
    expect(unwrap(await engine.services.ports.list())).toMatchObject([{ isManual: true, likelihood: 'known' }]);
    expect(unwrap(await engine.services.checks.latestRun())).toBeNull();
  });

  it('names who works there from the moment it is told', async () => {
    const scripted = createScriptedTerminals();
    scripted.at('tcp://10.0.0.5:20007', aDriverReport());
    const { engine } = await anEngine({ ports: scripted.ports, plugins: [scripted.plugin] });
    await checkAll(engine, ['tcp://10.0.0.5:20007']);
    engine.services.operator.set('Wang');
    await checkAll(engine, ['tcp://10.0.0.5:20007']);
    const { entries } = unwrap(
      await engine.services.log.page({ filter: { kind: 'check' }, beforeNumber: null, limit: 5 }),
    );
    expect(entries.map(({ operator }) => operator)).toEqual(['Wang', 'Li']);
  });
});
