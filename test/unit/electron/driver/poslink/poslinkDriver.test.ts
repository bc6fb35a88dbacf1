import { describe, expect, it } from 'vitest';
import { PoslinkDriver } from '../../../../../electron/driver/poslink/poslinkDriver.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { encodeFrame } from '../../../../../electron/protocol/poslink/poslinkFrame.ts';
import { poslinkSimulator } from '../../../../../electron/simulator/poslink/poslinkSimulator.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import type { CommandId } from '../../../../../shared/model/terminalCommand.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

/** A driver before a simulated terminal, or before one that says what a test wants to everything. */
const plugged = (change: { readonly state?: unknown; readonly faults?: unknown; readonly says?: Uint8Array } = {}) => {
  const clock = createFakeClock();
  const pair = createMemoryPair({ now: () => clock.now() });
  const terminal = unwrap(poslinkSimulator.switchOn('pax', { clock, log: silentLogger }));
  if (change.state !== undefined) unwrap(terminal.change(change.state));
  if (change.faults !== undefined) unwrap(terminal.setFaults(change.faults));
  const { says } = change;
  if (says === undefined) terminal.attach(pair.terminal, 'block', () => pair.cut());
  else pair.terminal.onBytes(() => void pair.terminal.write(says));
  const settings = { password: null, answeredBefore: [], refusedBefore: [] };
  return { clock, terminal, driver: new PoslinkDriver(pair.console, { clock, log: silentLogger, settings }) };
};

const read = async (change: Parameters<typeof plugged>[0] = {}) => {
  const { clock, driver } = plugged(change);
  const reading = driver.read({ level: 'quick', onStep: () => undefined, signal: new AbortController().signal });
  await clock.advance(60_000);
  return await reading;
};

const run = async (
  change: Parameters<typeof plugged>[0] = {},
  command: CommandId = 'poslinkInitialise',
  cancelAfter?: number,
) => {
  const { clock, driver, terminal } = plugged(change);
  const stop = new AbortController();
  const consent = { command, operator: 'Zhang', reason: 'test', givenAt: clock.now() };
  const running = driver.run({ options: {}, consent, signal: stop.signal, onMessage: () => undefined });
  if (cancelAfter !== undefined) {
    await clock.advance(cancelAfter);
    stop.abort();
  }
  await clock.advance(60_000);
  return { result: await running, commands: terminal.commands() };
};

describe('the driver of POSLink terminals', () => {
  it('reads who the terminal is with one request', async () => {
    expect(await read()).toMatchObject({
      ok: true,
      value: { ending: 'complete', identity: { serialNumber: '0000420001' } },
    });
  });

  it('does not take a frame of another kind for the answer', async () => {
    expect(await read({ says: encodeFrame(['0', 'T01', '1.43', '000000']) })).toMatchObject({
      error: { code: 'terminal.answer-not-understood' },
    });
  });

  it('fails with the line and with the person', async () => {
    expect(await read({ faults: [{ kind: 'lose', block: 1 }] })).toMatchObject({ error: { code: 'link.silent' } });
    const { driver } = plugged();
    const { signal } = { signal: AbortSignal.abort() };
    expect(await driver.read({ level: 'quick', onStep: () => undefined, signal })).toMatchObject({
      error: { code: 'check.cancelled' },
    });
  });

  it('carries the command out and says what it told', async () => {
    const { result, commands } = await run();
    expect(result).toMatchObject({ ok: true, value: { report: { ending: 'done', meaning: { en: '000000 OK' } } } });
    expect(result.ok ? result.value.report.values.map(({ value }) => value) : []).toEqual([
      '0000420001',
      'SIMULATED A920',
      '27.00.00',
      '02:**:**:**:**:01',
    ]);
    expect(commands).toEqual(['A00']);
  });

  it('tells a refusal of the terminal, and leaves out what it does not have', async () => {
    const { result } = await run({ state: { code: '100001', message: '', mac: '' } });
    expect(result).toMatchObject({ ok: true, value: { report: { ending: 'refused', meaning: { zh: '100001' } } } });
    expect(result.ok ? result.value.report.values : []).toHaveLength(3);
  });

  it('fails only while nothing can have happened; afterwards the end is unclear and nothing is repeated', async () => {
    expect((await run({ faults: [{ kind: 'lose', block: 1 }] })).result).toMatchObject({
      error: { code: 'link.silent' },
    });
    expect((await run({ state: { enquiries: 60 } }, 'poslinkInitialise', 2500)).result).toMatchObject({
      ok: true,
      value: { report: { ending: 'unclear', error: null } },
    });
    const cut = await run({ faults: [{ kind: 'close', block: 1, atByte: 4 }] });
    expect(cut.result).toMatchObject({ value: { report: { ending: 'unclear', error: { code: 'transport.closed' } } } });
    expect(cut.commands).toEqual(['A00']);
    const odd = await run({ says: encodeFrame(['0', 'T01', '1.43', '000000']) });
    expect(odd.result).toMatchObject({
      value: { report: { ending: 'unclear', error: { code: 'terminal.answer-not-understood' }, values: [] } },
    });
  });

  it('is cancelled while nobody has taken the request, and sends nothing for commands of other families', async () => {
    const early = await run({ faults: [{ kind: 'lose', block: 1 }] }, 'poslinkInitialise', 100);
    expect(early.result).toMatchObject({ error: { code: 'check.cancelled' } });
    const other = await run({}, 'selftest');
    expect(other.result).toMatchObject({ error: { code: 'action.not-offered' } });
    expect(other.commands).toEqual([]);
  });

  it('is quiet once closed', async () => {
    const { driver } = plugged();
    await driver.close();
    await driver.close();
    const reading = driver.read({ level: 'quick', onStep: () => undefined, signal: new AbortController().signal });
    expect(await reading).toMatchObject({ error: { code: 'transport.closed' } });
  });
});
