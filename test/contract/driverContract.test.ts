// What every driver plug-in promises, tried on its simulator: over memory, TCP and pseudo-terminals, and on lines that break.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DriverDeps } from '../../electron/driver/driverPlugin.ts';
import type { DriverReport } from '../../electron/driver/terminalDriver.ts';
import { zvtPlugin } from '../../electron/driver/zvt/plugin.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { type Clock, systemClock } from '../../electron/protocol/clock.ts';
import { seedOf } from '../../electron/simulator/drift.ts';
import type { Fault } from '../../electron/simulator/faults.ts';
import { type Listening, listenPty, listenTcp } from '../../electron/simulator/listen.ts';
import { findScenario, scenarios } from '../../electron/simulator/scenarios.ts';
import { createSimulatedTerminal, type SimulatedTerminal } from '../../electron/simulator/simulatedTerminal.ts';
import { createMemoryPair } from '../../electron/transport/memoryTransport.ts';
import { openTransport } from '../../electron/transport/openTransport.ts';
import { parsePortAddress } from '../../electron/transport/portAddress.ts';
import type { Transport } from '../../electron/transport/transport.ts';
import { type Result, success } from '../../shared/error/appError.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import { createFakeClock, type FakeClock } from '../support/fakeClock.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';

const readable = scenarios
  .map(({ id }) => id)
  .filter((id) => !['busy', 'slow', 'unplug', 'unplug-late', 'silent', 'wrong-protocol'].includes(id));
const quickCommands = ['05 01', '0F 4D', '0F A1', '06 1A'];

const switchOn = (id: string, clock: Clock, faults?: readonly Fault[]): SimulatedTerminal => {
  const scenario = findScenario(id);
  if (scenario === undefined) throw new Error(id);
  const state = { ...scenario.state, drifts: false };
  const { profile } = scenario;
  return createSimulatedTerminal({ state, profile, faults: faults ?? scenario.faults, clock, seed: seedOf(id) });
};

interface Reading {
  readonly level?: CheckLevel;
  readonly signal?: AbortSignal;
  readonly reopen?: DriverDeps['reopen'];
}

/** One driver on one transport, read once and closed. */
const readOver = async (transport: Transport, clock: Clock, reading: Reading = {}): Promise<Result<DriverReport>> => {
  const driver = zvtPlugin.create(transport, {
    clock,
    log: silentLogger,
    settings: { password: null, answeredBefore: [], refusedBefore: [] },
    ...(reading.reopen === undefined ? {} : { reopen: reading.reopen }),
  });
  const signal = reading.signal ?? new AbortController().signal;
  const result = await driver.read({ level: reading.level ?? 'quick', onStep: () => undefined, signal });
  await driver.close();
  return result;
};

/** Moves the clock on until the work is done; ten minutes without an end is a hang. */
const untilDone = async <T>(clock: FakeClock, work: Promise<T>): Promise<T> => {
  let isDone = false;
  const watched = work.finally(() => {
    isDone = true;
  });
  const hasEnded = (): boolean => isDone;
  for (let second = 0; second < 600 && !hasEnded(); second += 1) await clock.advance(1000);
  expect(hasEnded(), 'the driver hangs').toBe(true);
  return await watched;
};

const plug = (terminal: SimulatedTerminal, clock: Clock): Transport => {
  const pair = createMemoryPair({ now: () => clock.now() });
  terminal.attach(pair.terminal, 'block', () => {
    pair.cut();
  });
  return pair.console;
};

const open = async (text: string): Promise<Transport> => {
  const address = parsePortAddress(text);
  if (!address.ok) throw new Error(text);
  const opened = await openTransport(address.value, new AbortController().signal);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
};

const listening = (result: Result<Listening>): Listening => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const reportOf = (result: Result<DriverReport>): DriverReport => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** All that must not depend on the cable. The clock may round either way. */
const substance = (report: DriverReport): unknown => ({
  identity: report.identity,
  measured: report.measured
    .filter(({ metric }) => metric !== 'clock.offset')
    .map(({ metric, value, source }) => [metric, value, source]),
  facts: { ...report.facts, clock: null, results: report.facts.results?.map(({ responseCode }) => responseCode) },
  capabilities: report.capabilities,
  ending: report.ending,
  printout: report.printout.filter((line) => !/\d\d:\d\d:\d\d/.test(line)),
});

const offsetOf = (report: DriverReport): number | undefined =>
  report.measured.find(({ metric }) => metric === 'clock.offset')?.value;

describe('the zvt driver', () => {
  it.each(readable)('reads the same of %s over memory, TCP and a pseudo-terminal', async (id) => {
    const overMemory = reportOf(await readOver(plug(switchOn(id, systemClock), systemClock), systemClock));
    expect(overMemory.ending).toBe('complete');
    expect(overMemory.facts.isSimulated).toBe(true);

    const server = listening(await listenTcp(switchOn(id, systemClock, []), { port: 0 }));
    const socket = await open(server.address);
    const overTcp = reportOf(await readOver(socket, systemClock));
    await socket.close();
    await server.close();
    expect(substance(overTcp)).toEqual(substance(overMemory));
    expect(Math.abs((offsetOf(overTcp) ?? 0) - (offsetOf(overMemory) ?? 0))).toBeLessThanOrEqual(1);

    if (noPseudoTerminals !== null) return;
    const path = join(mkdtempSync(join(tmpdir(), 'steward-contract-')), 'terminal');
    const pty = listening(await listenPty(switchOn(id, systemClock), { path }));
    const serial = await open(pty.address);
    const overPty = reportOf(await readOver(serial, systemClock));
    await serial.close();
    await pty.close();
    expect(substance(overPty)).toEqual(substance(overMemory));
  });

  it.each(scenarios.map(({ id }) => id))('sends %s nothing but the commands of a quick check', async (id) => {
    const clock = createFakeClock();
    const terminal = switchOn(id, clock);
    await untilDone(clock, readOver(plug(terminal, clock), clock));
    for (const command of terminal.commands()) expect(quickCommands).toContain(command);
    for (const apdu of terminal.received()) {
      if (apdu[0] === 0x0f && apdu[1] === 0xa1) expect([...apdu]).toEqual([0x0f, 0xa1, 0x02, 0x00, 0x01]);
    }
  });

  it.each(scenarios.map(({ id }) => id))('ends a full check of %s with a result or a code', async (id) => {
    const clock = createFakeClock();
    const terminal = switchOn(id, clock);
    const before = clock.now();
    const result = await untilDone(clock, readOver(plug(terminal, clock), clock, { level: 'full' }));
    if (!result.ok) expect(result.error.code).not.toBe('internal.bug');
    for (const command of terminal.commands()) expect([...quickCommands, '06 70']).toContain(command);
    expect(clock.now() - before).toBeLessThan(120_000);
  });

  it('ends with a result or a code wherever the cable is pulled, and never hangs', async () => {
    for (const id of ['healthy', 'feig-like']) {
      let wasWhole = false;
      for (let block = 1; !wasWhole && block < 40; block += 1) {
        for (const atByte of [0, 1, 2, 5, 9]) {
          const clock = createFakeClock();
          const terminal = switchOn(id, clock, [{ kind: 'close', block, atByte }]);
          const result = await untilDone(clock, readOver(plug(terminal, clock), clock, { level: 'full' }));
          if (result.ok) wasWhole = result.value.ending === 'complete';
          else expect(result.error.code).toBe('transport.closed');
        }
      }
      expect(wasWhole).toBe(true);
    }
  });

  it('ends with a result or a code wherever a TCP connection breaks', async () => {
    for (let block = 1; block <= 5; block += 1) {
      const server = listening(
        await listenTcp(switchOn('healthy', systemClock, [{ kind: 'close', block, atByte: 2 }]), { port: 0 }),
      );
      const socket = await open(server.address);
      const again: Transport[] = [];
      const reopen: DriverDeps['reopen'] = async () => {
        const next = await open(server.address);
        again.push(next);
        return success(next);
      };
      const result = await readOver(socket, systemClock, { reopen });
      if (!result.ok) expect(result.error.code).toBe('transport.closed');
      for (const one of [socket, ...again]) await one.close();
      await server.close();
    }
  });

  it('ends with a code when the terminal falls silent at any message', async () => {
    for (let block = 1; block <= 6; block += 1) {
      const clock = createFakeClock();
      const terminal = switchOn('healthy', clock, [{ kind: 'silence', block, seconds: 3600 }]);
      const before = clock.now();
      const result = await untilDone(clock, readOver(plug(terminal, clock), clock));
      if (!result.ok) expect(result.error.code).toBe('link.silent');
      expect(clock.now() - before).toBeLessThan(51_000);
    }
  });

  it('leaves the line quiet when it is cancelled at any moment, and the next check succeeds', async () => {
    for (let after = 0; after < 30; after += 1) {
      const clock = createFakeClock();
      const terminal = switchOn('slow', clock);
      const line = plug(terminal, clock);
      const written: number[] = [];
      const observed: Transport = {
        ...line,
        write: (bytes, signal) => {
          written.push(bytes.length);
          return line.write(bytes, signal);
        },
      };
      const stop = new AbortController();
      const reading = readOver(observed, clock, { signal: stop.signal });
      await clock.advance(after * 200);
      stop.abort();
      const result = await untilDone(clock, reading);
      if (!result.ok) expect(result.error.code).toBe('check.cancelled');
      else expect(['cancelled', 'complete']).toContain(result.value.ending);
      const quietSince = written.length;
      await clock.advance(30_000);
      expect(written.length).toBe(quietSince);
      expect(reportOf(await untilDone(clock, readOver(line, clock))).ending).toBe('complete');
    }
  });

  it('never reports a wrong value on a line that damages blocks at random', async () => {
    const truth = createFakeClock();
    const right = reportOf(await untilDone(truth, readOver(plug(switchOn('healthy', truth), truth), truth)));
    const trueValues = new Map(right.measured.map(({ metric, value }) => [metric, value]));
    let results = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const clock = createFakeClock();
      const terminal = switchOn('healthy', clock, [{ kind: 'random', rate: 0.08, seed }]);
      const result = await untilDone(clock, readOver(plug(terminal, clock), clock));
      if (!result.ok) {
        expect(['link.transmission-error', 'link.silent']).toContain(result.error.code);
        continue;
      }
      results += 1;
      const { identity, measured } = result.value;
      expect([right.identity.serialNumber, right.identity.components[0]?.serialNumber]).toContain(
        identity.serialNumber,
      );
      for (const { metric, value } of measured) {
        // A block that was lost twice comes ten seconds old.
        if (metric === 'clock.offset') expect(Math.abs(value - 2)).toBeLessThanOrEqual(11);
        else expect(value).toBe(trueValues.get(metric));
      }
    }
    expect(results).toBeGreaterThan(130);
  });
});
