import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { createPortGate } from '../../../../electron/service/portGate.ts';
import { createPortList } from '../../../../electron/service/portList.ts';
import { createTerminalConnections } from '../../../../electron/service/terminalConnections.ts';
import { failure } from '../../../../shared/error/appError.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const here = 'tcp://10.0.0.5:20007';

const setUp = async () => {
  const deps = await someDeps();
  const terminal = aStoredTerminal({ address: here });
  await deps.shops.open.checks.record(aCheckRecord(terminal));
  const scripted = createScriptedTerminals();
  scripted.at(here, aDriverReport());
  const gate = createPortGate(scripted.ports);
  const portList = createPortList(deps, gate);
  const connections = createTerminalConnections({
    ...deps,
    gate,
    plugins: [scripted.plugin],
    portList,
    inTurn: createTurns(),
    isChecking: () => false,
  });
  const state = async () => unwrap(await connections.list())[0];
  const stop = async (): Promise<void> => {
    portList.stop();
    await connections.stop();
  };
  return { deps, terminal, scripted, portList, connections, state, stop };
};

describe('connections of the shop', () => {
  it('are listed from the first moment', async () => {
    const { terminal, state } = await setUp();
    expect(await state()).toMatchObject({ terminalId: terminal.id, state: 'connected', address: here });
  });

  it('are lost by a failed check, restored by themselves, and counted for the next record', async () => {
    const { deps, terminal, connections, portList, state, stop } = await setUp();
    connections.watch();
    portList.watch();
    await deps.clock.advance(100);
    connections.failed(terminal, failure('transport.refused').error);
    expect(await state()).toMatchObject({ state: 'offline', error: { code: 'transport.refused' } });
    await deps.clock.advance(2000);
    expect(await state()).toMatchObject({ state: 'connected', reconnects: 1 });
    expect(connections.takeReconnects(terminal.id)).toBe(1);
    expect(connections.takeReconnects(terminal.id)).toBe(0);
    expect(connections.takeReconnects('nobody')).toBe(0);
    await stop();
  });

  it('are not touched by a check that somebody cancelled', async () => {
    const { terminal, connections, state } = await setUp();
    connections.failed(terminal, failure('check.cancelled').error);
    expect(await state()).toMatchObject({ state: 'connected' });
  });

  it('stay lost while restoring is switched off, which is kept and logged', async () => {
    const { deps, terminal, connections, portList, scripted, state, stop } = await setUp();
    connections.watch();
    portList.watch();
    unwrap(await connections.setAutomatic({ isOn: false }));
    expect(await deps.shops.open.connections.isAutomatic()).toBe(false);
    expect(unwrap(await connections.automatic())).toEqual({ isOn: false });
    connections.failed(terminal, failure('transport.refused').error);
    await deps.clock.advance(60_000);
    expect(scripted.asked).toEqual([]);
    expect(unwrap(await connections.retry({ terminalId: terminal.id }))).toMatchObject({ state: 'connected' });
    expect(await state()).toMatchObject({ state: 'connected' });
    await stop();
  });

  it('are closed by sleep and found again after it, with one line in the log', async () => {
    const { deps, connections, portList, state, stop } = await setUp();
    connections.watch();
    portList.watch();
    await deps.clock.advance(100);
    const hasSlept = connections.watchSleep();
    expect(hasSlept()).toBe(false);
    await connections.sleep();
    expect(connections.isAsleep()).toBe(true);
    expect(hasSlept()).toBe(true);
    expect(await state()).toMatchObject({ state: 'offline', error: { code: 'transport.suspended' } });
    await deps.clock.advance(600_000);
    await connections.wake();
    await deps.clock.advance(1000);
    expect(await state()).toMatchObject({ state: 'connected' });
    await stop();
  });

  it('refuse to look for a terminal that nobody knows', async () => {
    const { connections } = await setUp();
    expect(await connections.retry({ terminalId: 'nobody' })).toMatchObject({ error: { code: 'terminal.unknown' } });
  });

  it('remember who answered where', async () => {
    const { terminal, connections, state } = await setUp();
    connections.failed(terminal, failure('link.silent').error);
    await connections.answered({ ...terminal, address: 'tcp://10.0.0.9:20007' });
    expect(await state()).toMatchObject({ state: 'connected', address: 'tcp://10.0.0.9:20007' });
    connections.replaced(terminal, null);
    expect(await state()).toMatchObject({ state: 'offline', error: { code: 'terminal.replaced' } });
    expect(connections.portAt(here)).toBeNull();
    expect((await connections.whereabouts()).get(terminal.id)).toBe(here);
    expect(await connections.explainPort({ address: here })).toMatchObject({ ok: true });
  });
});
