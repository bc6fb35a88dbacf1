import { describe, expect, it } from 'vitest';
import { zvtPlugin } from '../../../../electron/driver/zvt/plugin.ts';
import { silentLogger } from '../../../../electron/log/logger.ts';
import type { Fault } from '../../../../electron/simulator/faults.ts';
import { replayBytes } from '../../../../electron/simulator/replayedTerminal.ts';
import { findScenario, scenarioNames } from '../../../../electron/simulator/scenarios.ts';
import { createSimulatedTerminal } from '../../../../electron/simulator/simulatedTerminal.ts';
import type { LineKind, SimulatedFarEnd } from '../../../../electron/simulator/simulatorFamily.ts';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { CheckLevel } from '../../../../shared/model/healthReport.ts';
import { createFakeClock, type FakeClock } from '../../../support/fakeClock.ts';
import { createRawConsole } from '../../../support/rawConsole.ts';
import { record } from '../../../support/recorder.ts';

const until = async <T>(clock: FakeClock, work: Promise<T>): Promise<T> => {
  const state = { isDone: false };
  const watched = work.finally(() => {
    state.isDone = true;
  });
  for (let second = 0; second < 600 && !state.isDone; second += 1) await clock.advance(1000);
  return await watched;
};

/** One check of a terminal, and the trace of it. */
const checked = async (terminal: SimulatedFarEnd, clock: FakeClock, kind: LineKind, level: CheckLevel = 'quick') => {
  const address = parsePortAddress(kind === 'block' ? 'sim:replayed' : 'tcp://127.0.0.1:20007');
  if (!address.ok) throw new Error('bad address');
  const pair = createMemoryPair({ now: () => clock.now(), address: address.value });
  terminal.attach(pair.terminal, kind, () => {
    pair.cut();
  });
  const { transport, file } = record(pair.console, () => clock.now());
  const driver = zvtPlugin.create(transport, {
    clock,
    log: silentLogger,
    settings: { password: null, answeredBefore: [], refusedBefore: [] },
  });
  const result = await until(
    clock,
    driver.read({ level, onStep: () => undefined, signal: new AbortController().signal }),
  );
  await driver.close();
  return { result, trace: file() };
};

const original = (id: string, clock: FakeClock, faults?: readonly Fault[]) => {
  const scenario = findScenario(id);
  if (scenario === undefined) throw new Error(id);
  return createSimulatedTerminal({ ...scenario, faults: faults ?? scenario.faults, clock, seed: 5 });
};

const replayOf = (trace: Uint8Array, clock: FakeClock, pace: 'recorded' | 'none' = 'recorded') => {
  const made = replayBytes(trace, { clock, log: silentLogger, pace });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

/** Everything that a person reads in the report; when it was is another day, of course. */
const substance = (report: unknown): unknown =>
  JSON.parse(
    JSON.stringify(report, (key, value: unknown) => {
      if (key === 'takenAt' || key === 'arrivedAt') return undefined;
      return typeof value === 'string' ? value.replace(/\d{4}-\d\d-\d\dT|\d\d\.\d\d\.20\d\d/g, 'then ') : value;
    }),
  ) as unknown;

const monthLater = 30 * 86_400_000;
/** Tamed: those on which the line itself breaks are looked at below. */
const readable = scenarioNames.filter((id) => !['unplug', 'unplug-late'].includes(id));

describe('a replayed terminal', () => {
  it.each(readable.flatMap((id) => [[id, 'block'] as const]))(
    'gives the same report of %s a month later',
    async (id, kind) => {
      const clock = createFakeClock();
      const began = clock.now();
      const first = await checked(original(id, clock), clock, kind, 'full');
      const later = createFakeClock(began + monthLater);
      const second = await checked(replayOf(first.trace, later), later, kind, 'full');
      expect(substance(second.result)).toEqual(substance(first.result));
    },
  );

  it('of a recording of TCP answers on TCP, and of a serial one on TCP too', async () => {
    const clock = createFakeClock();
    const overTcp = await checked(original('healthy', clock), clock, 'stream');
    const overSerial = await checked(original('healthy', clock), clock, 'block');
    for (const { trace } of [overTcp, overSerial]) {
      const again = await checked(replayOf(trace, clock), clock, 'stream');
      expect(again.result).toMatchObject({ ok: true });
      expect(again.result.ok && again.result.value.identity).toEqual(
        overTcp.result.ok && overTcp.result.value.identity,
      );
    }
  });

  it.each<{ faults: Fault[] }>([
    { faults: [{ kind: 'crcError', block: 2, times: 1 }] },
    { faults: [{ kind: 'crcError', block: 2, times: 3 }] },
    { faults: [{ kind: 'nak', block: 1, times: 2 }] },
    { faults: [{ kind: 'duplicate', block: 2 }] },
    { faults: [{ kind: 'noise', block: 0, hex: '00 FF 41 7E' }] },
    { faults: [{ kind: 'silence', block: 2, seconds: 600 }] },
    { faults: [{ kind: 'truncate', block: 2, atByte: 12, times: 1 }] },
  ])('shows the same fault of the line again: $faults', async ({ faults }) => {
    const clock = createFakeClock();
    const first = await checked(original('healthy', clock, faults), clock, 'block');
    const second = await checked(replayOf(first.trace, clock), clock, 'block');
    const seen = ({ result }: typeof first): unknown =>
      result.ok ? { link: result.value.link, ending: result.value.ending } : result.error.code;
    expect(seen(second)).toEqual(seen(first));
  });

  it('takes as long as it took, or no time at all', async () => {
    const clock = createFakeClock();
    const { trace } = await checked(original('slow', clock), clock, 'stream');
    const elapsed = async (pace: 'recorded' | 'none'): Promise<number> => {
      const pair = createMemoryPair();
      const terminal = replayOf(trace, clock, pace);
      terminal.attach(pair.terminal, 'stream');
      const raw = createRawConsole(pair.console, { kind: 'stream', polite: true });
      const began = clock.now();
      await raw.send('05 01 07 00 00 00 03 04 06 00');
      await clock.settle();
      while (raw.apdus().length < 3 && clock.now() - began < 60_000) await clock.advance(100);
      return clock.now() - began;
    };
    expect(await elapsed('none')).toBe(0);
    expect(await elapsed('recorded')).toBeGreaterThanOrEqual(2500);
  });

  it('knows a command again under another password and another sequence number, and nothing that was not recorded', async () => {
    const text = [
      '# a till',
      '> 05 01 07 12 34 56 03 04 06 00',
      '< 80 00 00',
      '+20 < 06 0F 01 00',
      '> 80 00 00',
      '> 05 01 07 12 34 56 03 04 06 00',
      '< 80 00 00',
      '< 06 0F 01 CC',
      '> 80 00 00',
    ].join('\r\n');
    const clock = createFakeClock();
    const terminal = replayOf(new TextEncoder().encode(text), clock, 'none');
    const pair = createMemoryPair();
    terminal.attach(pair.terminal, 'stream');
    const raw = createRawConsole(pair.console, { kind: 'stream', polite: true });
    const ask = async (hex: string): Promise<readonly string[]> => {
      raw.forget();
      await raw.send(hex);
      await clock.settle();
      return [...raw.apdus()];
    };
    expect(await ask('05 01 07 00 00 00 03 04 06 00')).toEqual(['80 00 00', '06 0F 01 00']);
    expect(await ask('05 01 07 99 99 99 03 04 06 00')).toEqual(['80 00 00', '06 0F 01 CC']);
    expect(await ask('05 01 00')).toEqual(['80 00 00', '06 0F 01 00']);
    expect(await ask('06 93 03 00 00 00')).toEqual(['84 83 00']);
    expect(terminal.commands()).toEqual(['05 01', '05 01', '05 01', '06 93']);
    expect(terminal.change({}).ok || terminal.setProfile('slow').ok).toBe(false);
    expect(terminal.setFaults([{ kind: 'duplicate', block: 1 }]).ok).toBe(true);
    expect(terminal.setFaults('none').ok).toBe(false);
  });

  it('of a protocol that is not ZVT answers in turn, and goes on from wherever it is asked', async () => {
    const lines = ['> 41 54 0D', '< 4F 4B', '> 41 54 49 0D', '< 58', '< 4F 4B'];
    const clock = createFakeClock();
    const pair = createMemoryPair();
    replayOf(new TextEncoder().encode(lines.join('\n')), clock, 'none').attach(pair.terminal, 'block');
    const raw = createRawConsole(pair.console, { kind: 'block', polite: false });
    const ask = async (hex: string): Promise<string> => {
      raw.forget();
      for (const byte of hex.split(' ')) await raw.sendRaw(byte);
      await clock.settle();
      return raw.heard();
    };
    expect(await ask('41 54 49 0D')).toBe('58 4F 4B');
    expect(await ask('41 54 0D')).toBe('4F 4B');
    expect(await ask('41 54 49 0D')).toBe('58 4F 4B');
    expect(await ask('42')).toBe('');
  });
});

describe('a recording', () => {
  it.each([
    ['nothing', '', 'line 1'],
    ['prose', 'hello\n', 'line 1'],
    ['half a byte', '> 05 0\n', 'line 1'],
    ['only one side', '< 80 00 00\n', 'line 1'],
    ['a date that is none', 'at 2026-02-31T99:00:00Z\n> 05\n', 'line 1'],
    ['a date too late', '> 05\nat 2026-01-01T00:00:00Z\n', 'line 2'],
  ])('that is %s is refused with the place', (_, text, field) => {
    const made = replayBytes(new TextEncoder().encode(text), {
      clock: createFakeClock(),
      log: silentLogger,
      pace: 'none',
    });
    expect(made).toMatchObject({ ok: false, error: { code: 'input.invalid', facts: { field } } });
  });

  it('that was damaged anywhere is read or refused, never thrown at anybody', async () => {
    const clock = createFakeClock();
    const { trace } = await checked(original('healthy', clock), clock, 'block');
    for (let at = 0; at < trace.length; at += 7) {
      const broken = trace.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x5a;
      const made = replayBytes(broken, { clock, log: silentLogger, pace: 'none' });
      if (!made.ok) expect(made.error.code).toMatch(/^(trace\.|input\.invalid)/);
    }
    for (const length of [0, 1, 4, 30, 100, trace.length - 3]) {
      expect(() => replayBytes(trace.subarray(0, length), { clock, log: silentLogger, pace: 'none' })).not.toThrow();
    }
    expect(replayBytes(Uint8Array.of(0xff, 0xfe, 0x00), { clock, log: silentLogger, pace: 'none' }).ok).toBe(false);
  });
});
