import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { atSimulator } from '../../../../../electron/simulator/at/atSimulator.ts';
import { serveModem } from '../../../../../electron/simulator/at/modemLine.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const plugged = (scenario: string, change: unknown = {}, faults: unknown = []) => {
  const clock = createFakeClock();
  const modem = unwrap(atSimulator.switchOn(scenario, { clock, log: silentLogger }));
  unwrap(modem.change(change));
  unwrap(modem.setFaults(faults));
  const pair = createMemoryPair({ now: () => clock.now() });
  modem.attach(pair.terminal, 'block');
  let heard = '';
  pair.console.onBytes((chunk) => {
    heard += new TextDecoder().decode(chunk);
  });
  const ask = async (text: string): Promise<string> => {
    heard = '';
    await pair.console.write(new TextEncoder().encode(text));
    await clock.advance(1000);
    return heard;
  };
  return { ask, modem };
};

describe('a simulated modem', () => {
  it('echoes until it is told not to, and is told so on every line', async () => {
    const { ask, modem } = plugged('modem');
    expect(await ask('AT\r')).toBe('AT\r\r\nOK\r\n');
    expect(await ask('ATE0\r')).toContain('OK');
    expect(await ask('AT\r')).toBe('\r\nOK\r\n');
    expect(modem.state()).toMatchObject({ echo: false });
  });

  it('passes over what stands before AT, and over lines without it', async () => {
    const { ask, modem } = plugged('modem', { echo: false });
    expect(await ask('\u0010\u0002xAT+CSQ\r')).toBe('\r\n+CSQ: 22,99\r\n\r\nOK\r\n');
    expect(await ask('hello\r')).toBe('');
    expect(modem.commands()).toEqual(['AT+CSQ']);
  });

  it('has errors in the three forms', async () => {
    const { ask } = plugged('modem-no-sim', { echo: false });
    expect(await ask('AT+CPIN?\r')).toBe('\r\nERROR\r\n');
    await ask('AT+CMEE=1\r');
    expect(await ask('AT+CPIN?\r')).toBe('\r\n+CME ERROR: 10\r\n');
    await ask('AT+CMEE=2\r');
    expect(await ask('AT+CPIN?\r')).toBe('\r\n+CME ERROR: SIM not inserted\r\n');
    expect(await ask('AT+CMEE?\r')).toContain('+CMEE: 2');
    expect(await ask('AT+CFUN=1,1\r')).toContain('+CME ERROR: unknown');
  });

  it('says what its state says', async () => {
    const { ask } = plugged('modem', { echo: false, registration: 3, clock: { offsetSeconds: 0, zoneQuarters: -28 } });
    expect(await ask('AT+CEREG?\r')).toContain('+CEREG: 0,3');
    expect(await ask('AT+CCLK?\r')).toMatch(/\+CCLK: "26\/11\/21,18:30:0\d-28"/);
    expect(await ask('AT+CCID\r')).toContain('+CCID: 8986');
    expect(await ask('AT+QCCID\r')).toContain('ERROR');
    const { ask: other } = plugged('modem-pin', { echo: false, sim: 'puk', supply: null });
    expect(await other('AT+CPIN?\r')).toContain('SIM PUK');
    expect(await other('AT+CCLK?\r')).toContain('80/01/06');
    expect(await other('AT+CBC\r')).toContain('ERROR');
    expect(await other('AT+COPS?\r')).toContain('+COPS: 0\r');
  });

  it('has odd ways: lines unasked, late answers, CR alone', async () => {
    const { ask } = plugged('modem-quirky', { echo: false });
    expect(await ask('AT\r')).toBe('^RSSI:22\rOK\r');
    expect(await ask('AT+CGMR\r')).toBe('+CREG: 1\rRevision: SLC1R01A05\r2026-03-01\rOK\r');
  });

  it('loses or refuses commands by its faults', async () => {
    const faults = [
      { kind: 'lose', block: 1, times: 1 },
      { kind: 'nak', block: 2, times: 1 },
    ];
    const { ask } = plugged('modem', { echo: false }, faults);
    expect(await ask('AT\r')).toBe('');
    expect(await ask('AT\r')).toBe('\r\nERROR\r\n');
    expect(await ask('AT\r')).toBe('\r\nOK\r\n');
  });

  it('is served by the family, which knows no other', () => {
    const clock = createFakeClock();
    expect(atSimulator.switchOn('modem-none', { clock, log: silentLogger })).toMatchObject({
      error: { code: 'simulator.unknown-scenario' },
    });
    expect(typeof serveModem).toBe('function');
  });
});
