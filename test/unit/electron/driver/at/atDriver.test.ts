import { describe, expect, it } from 'vitest';
import { AtDriver } from '../../../../../electron/driver/at/atDriver.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { atSimulator } from '../../../../../electron/simulator/at/atSimulator.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const read = async (
  scenario: string,
  change: { readonly state?: unknown; readonly faults?: unknown } = {},
  cancelAfter?: number,
) => {
  const clock = createFakeClock();
  const modem = unwrap(atSimulator.switchOn(scenario, { clock, log: silentLogger }));
  if (change.state !== undefined) unwrap(modem.change(change.state));
  if (change.faults !== undefined) unwrap(modem.setFaults(change.faults));
  const pair = createMemoryPair({ now: () => clock.now() });
  modem.attach(pair.terminal, 'block', () => {
    pair.cut();
  });
  const settings = { password: null, answeredBefore: [], refusedBefore: [] };
  const driver = new AtDriver(pair.console, { clock, log: silentLogger, settings });
  const stop = new AbortController();
  const reading = driver.read({ level: 'quick', onStep: () => undefined, signal: stop.signal });
  if (cancelAfter !== undefined) {
    await clock.advance(cancelAfter);
    stop.abort();
  }
  await clock.advance(60_000);
  const result = await reading;
  await driver.close();
  return { result, modem, commands: modem.commands() };
};

describe('the driver of modems', () => {
  it('turns the echo off, numbers errors, and puts both back', async () => {
    const { modem, commands } = await read('modem');
    expect(commands.slice(0, 4)).toEqual(['AT', 'AT+CMEE?', 'ATE0', 'AT+CMEE=1']);
    expect(commands.slice(-2)).toEqual(['AT+CMEE=0', 'ATE1']);
    expect(modem.state()).toMatchObject({ echo: true, errorForm: 0 });
  });

  it('leaves alone what was so before', async () => {
    const { commands, modem } = await read('modem', { state: { echo: false, errorForm: 1 } });
    expect(commands).not.toContain('ATE1');
    expect(commands.at(-1)).toBe('AT+CCLK?');
    expect(modem.state()).toMatchObject({ echo: false, errorForm: 1 });
    expect((await read('modem', { state: { errorForm: 2 } })).modem.state()).toMatchObject({ errorForm: 2 });
  });

  it.each([
    ['modem', { sim: 'ready', networkRegistration: 'home', operator: 'TEST NET' }],
    ['modem-no-sim', { sim: 'absent', networkRegistration: 'none', operator: null, clock: null }],
    ['modem-pin', { sim: 'pinRequired', networkRegistration: 'none' }],
    ['modem-weak', { networkRegistration: 'roaming' }],
    ['modem-quirky', { sim: 'ready', networkRegistration: 'home' }],
  ])('reads %s', async (scenario, facts) => {
    const { result } = await read(scenario);
    expect(result).toMatchObject({ ok: true, value: { ending: 'complete', facts } });
  });

  it('puts the settings back also when it is cancelled', async () => {
    const { result, modem } = await read('modem-quirky', {}, 1500);
    expect(result).toMatchObject({ ok: true, value: { ending: 'cancelled' } });
    expect(modem.state()).toMatchObject({ echo: true, errorForm: 0 });
  });

  it('keeps what it has when the cable is pulled', async () => {
    const { result } = await read('modem', { faults: [{ kind: 'close', block: 9, atByte: 3 }] });
    expect(result).toMatchObject({
      ok: true,
      value: {
        ending: 'brokenOff',
        brokenBy: { code: 'transport.closed' },
        identity: { serialNumber: '004999010640000' },
      },
    });
  });

  it('reads a modem that knows nothing but AT', async () => {
    const refused = [
      'AT+CGMI',
      'AT+CGMM',
      'AT+CGMR',
      'AT+CGSN',
      'AT+CPIN?',
      'AT+CCID',
      'AT+CSQ',
      'AT+CEREG?',
      'AT+CGREG?',
    ];
    const { result } = await read('modem', {
      state: { refused: [...refused, 'AT+CREG?', 'AT+COPS?', 'AT+CBC', 'AT+CCLK?'] },
    });
    expect(result).toMatchObject({
      ok: true,
      value: { ending: 'complete', measured: [], identity: { serialNumber: null } },
    });
  });

  it('says of a value that never came twice alike why it is missing', async () => {
    const { result } = await read('modem', { faults: [{ kind: 'random', rate: 0.6, seed: 9 }] });
    expect(result.ok ? result.value.remarks.join() : '').toContain('no two answers were the same');
  });

  it('offers no command', async () => {
    const settings = { password: null, answeredBefore: [], refusedBefore: [] };
    const driver = new AtDriver(createMemoryPair().console, { clock: createFakeClock(), log: silentLogger, settings });
    const consent = { command: 'selftest', operator: 'Zhang', reason: 'test', givenAt: 0 } as const;
    const { signal } = new AbortController();
    const run = await driver.run({ options: {}, consent, signal, onMessage: () => undefined });
    expect(run).toMatchObject({ ok: false, error: { code: 'action.not-offered', facts: { command: 'selftest' } } });
  });

  it('is over when nobody answers the first look', async () => {
    const { result } = await read('modem', { state: { echo: false }, faults: [{ kind: 'lose', block: 1, times: 9 }] });
    expect(result).toMatchObject({ ok: false, error: { code: 'link.silent' } });
  });
});
