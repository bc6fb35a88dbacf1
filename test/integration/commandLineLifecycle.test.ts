// The command line heeds the states of life like the window: nothing is sent to a terminal in quarantine, and it says why.
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { simulateTerminal } from '../../electron/engine/simulateTerminal.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { listenTcp } from '../../electron/simulator/listen.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import type { Lifecycle } from '../../shared/register/lifecycle.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { aRegisterRecord } from '../support/registerRecord.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** A simulated terminal behind TCP that was checked once, with a record in this state. */
const terminalIn = async (lifecycle: Lifecycle) => {
  const far = unwrap(simulateTerminal('healthy', { log: silentLogger }));
  const listening = unwrap(await listenTcp(far, { port: 0 }));
  onTestFinished(() => listening.close());
  const folder = await tempFolder();
  const run = (...args: readonly string[]) => runInside([...args, '--data', folder, '--json']);
  expect((await run('check', listening.address)).status).toBeLessThan(2);
  const file = join(folder, 'simulated-shop', 'steward.db');
  const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => Date.now() }));
  const { id: terminalId, serial } = present((await store.terminals.list())[0]);
  const record = aRegisterRecord({ serialNumber: present(serial) }, { lifecycle, terminalId });
  await store.register.write({ records: [record], line: null });
  store.close();
  const before = far.received().length;
  return { address: listening.address, run, commands: () => far.received().slice(before) };
};

describe('steward and the states of life', () => {
  it('checks no quarantined terminal, and reads no deeper than who it is', async () => {
    const { address, run, commands } = await terminalIn('quarantined');
    const { status, stdout } = await run('check', address, '--level', 'full');
    expect(status).toBe(1);
    expect(errorDocument.parse(document(stdout)).error).toMatchObject({ cause: 'not-allowed' });
    const kinds = new Set(commands().map((apdu) => Buffer.from(apdu.subarray(0, 2)).toString('hex')));
    for (const effect of ['0670', '061a', '0693', '0810']) expect([...kinds]).not.toContain(effect);
  });

  it('operates none either, whoever confirms it', async () => {
    const { address, run, commands } = await terminalIn('retired');
    const confirmed = ['--reason', 'the acquirer asked', '--role', 'owner', '--confirm', '0017'];
    const { status } = await run('act', address, 'turnoverTotals', ...confirmed);
    expect(status).toBe(1);
    const sent = commands().map((apdu) => Buffer.from(apdu.subarray(0, 2)).toString('hex'));
    expect(sent).not.toContain('0610');
  });

  it('goes on as before with one in service', async () => {
    const { address, run } = await terminalIn('inService');
    const { status, stdout } = await run('check', address);
    expect(status).toBeLessThan(2);
    expect(document(stdout)).toMatchObject({ ending: 'complete' });
  });
});
