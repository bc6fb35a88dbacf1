// The conformance suite of drivers: what each promises, tried on the terminals of its own simulator.
import { describe, expect, it } from 'vitest';
import type { DriverReport } from '../../../electron/driver/terminalDriver.ts';
import type { Family } from '../../../electron/engine/allFamilies.ts';
import { createMemoryPair } from '../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../electron/transport/portAddress.ts';
import type { Result } from '../../../shared/error/appError.ts';
import { commandIds } from '../../../shared/model/terminalCommand.ts';
import { createFakeClock } from '../fakeClock.ts';
import {
  counted,
  depsOf,
  granted,
  hexOf,
  plug,
  readAndWatch,
  readOver,
  switchedOn,
  untilDone,
  valuesOf,
} from './conformanceLine.ts';
import { type ConformanceNotes, namesIn, slackIn } from './conformanceNotes.ts';

const isCoded = (result: Result<DriverReport>): boolean => result.ok || result.error.code !== 'internal.bug';

/** Runs for one family what needs no time of ours: a clock that is put forward does. The rest is in describeLines. */
export const describeConformance = (family: Family, notes: ConformanceNotes): void => {
  const { plugin, simulator } = family;
  const { still } = notes;
  const all = simulator.scenarios.map(({ id }) => id);
  const readable = namesIn(family, notes);
  const plain = readable[0] ?? '';

  describe(`the ${plugin.id} family`, () => {
    it('has scenarios with addresses, and one at least that can be read', () => {
      for (const id of all) expect(parsePortAddress(`sim:${id}`).ok).toBe(true);
      expect(simulator.id).toBe(plugin.id);
      expect(readable).not.toEqual([]);
    });

    it.each(all)('sends %s nothing but what it may, on either level, and ends within two minutes', async (id) => {
      for (const level of ['quick', 'full'] as const) {
        const allowed = level === 'quick' ? notes.allowed : [...notes.allowed, ...(notes.allowedWhenFull ?? [])];
        const clock = createFakeClock();
        const terminal = switchedOn(family, id, clock);
        const before = clock.now();
        const result = await untilDone(clock, readOver(plugin, plug(terminal, clock), clock, { level }));
        expect(isCoded(result)).toBe(true);
        expect(clock.now() - before).toBeLessThan(120_000);
        const sent = terminal.received().map(hexOf);
        expect(sent.filter((message) => !allowed.some((form) => form.test(message)))).toEqual([]);
      }
    });

    it('says nothing before it is asked to read, and nothing after it was closed', async () => {
      const clock = createFakeClock();
      const watched = counted(plug(switchedOn(family, plain, clock), clock));
      const driver = plugin.create(watched.line, depsOf(clock));
      await clock.advance(30_000);
      expect(watched.writes()).toBe(0);
      await driver.close();
      await driver.close();
      const read = driver.read({ level: 'quick', onStep: () => undefined, signal: new AbortController().signal });
      expect((await untilDone(clock, read)).ok).toBe(false);
      expect(watched.writes()).toBe(0);
    });

    it('does not offer commands that it does not know, and sends nothing for them', async () => {
      const clock = createFakeClock();
      const watched = counted(plug(switchedOn(family, plain, clock), clock));
      const driver = plugin.create(watched.line, depsOf(clock));
      for (const command of commandIds.filter((id) => !plugin.commands.includes(id))) {
        const consent = { command, operator: 'Zhang', reason: 'test', givenAt: clock.now() };
        const { signal } = new AbortController();
        const run = driver.run({ options: {}, consent, signal, onMessage: () => undefined });
        expect(await untilDone(clock, run)).toMatchObject({ ok: false, error: { code: 'action.not-offered' } });
      }
      expect(watched.writes()).toBe(0);
      await driver.close();
    });

    it('gives up a line on which nobody answers, in time, and leaves it quiet', async () => {
      const clock = createFakeClock();
      const { console: deadLine } = createMemoryPair({ now: () => clock.now() });
      const before = clock.now();
      const result = await untilDone(clock, readOver(plugin, deadLine, clock));
      expect(result).toMatchObject({ ok: false, error: { code: 'link.silent' } });
      expect(clock.now() - before).toBeLessThanOrEqual(notes.silentMs ?? 5000);
    });

    it('ends with a code when the terminal falls silent at any message', async () => {
      for (let block = 1; block <= 8; block += 1) {
        const clock = createFakeClock();
        const silence = [{ kind: 'silence', block, seconds: 3600 }];
        const line = plug(switchedOn(family, plain, clock, { faults: silence }), clock);
        const before = clock.now();
        const result = await untilDone(clock, readOver(plugin, line, clock));
        expect(clock.now() - before).toBeLessThanOrEqual(notes.fallenSilentMs ?? 51_000);
        // An echo that comes before the silence is not nothing.
        if (!result.ok) expect(['link.silent', 'link.wrong-protocol']).toContain(result.error.code);
        else if (result.value.ending !== 'complete') expect(result.value.brokenBy?.code).toBe('link.silent');
      }
    });

    it('ends with a result or a code wherever the cable is pulled, and never hangs', async () => {
      for (const id of notes.pulled ?? [plain]) {
        let wasWhole = false;
        for (let block = 1; !wasWhole && block < 80; block += 1) {
          for (const atByte of [0, 1, 2, 5, 9]) {
            const clock = createFakeClock();
            const terminal = switchedOn(family, id, clock, { faults: [{ kind: 'close', block, atByte }] });
            const result = await readAndWatch(plugin, plug(terminal, clock), clock, { level: 'full' });
            if (!result.ok) expect(result.error.code).toBe('transport.closed');
            else if (result.value.ending === 'brokenOff') expect(result.value.brokenBy?.code).toBe('transport.closed');
            else wasWhole = result.value.ending === 'complete';
          }
        }
        expect(wasWhole).toBe(true);
      }
    });

    it('ends within 2 s of being cancelled at any moment, keeps what it has, and the next check succeeds', async () => {
      for (let after = 0; after < 30; after += 1) {
        const clock = createFakeClock();
        const line = plug(switchedOn(family, notes.slow ?? plain, clock), clock);
        const stop = new AbortController();
        const watched = counted(line);
        const reading = readOver(plugin, watched.line, clock, { signal: stop.signal });
        await clock.advance(after * 200);
        stop.abort();
        const cancelledAt = clock.now();
        const result = await untilDone(clock, reading, 50);
        expect(clock.now() - cancelledAt).toBeLessThanOrEqual(2000);
        if (!result.ok) expect(result.error.code).toBe('check.cancelled');
        else expect(['cancelled', 'complete']).toContain(result.value.ending);
        const quietSince = watched.writes();
        await clock.advance(30_000);
        expect(watched.writes()).toBe(quietSince);
        expect(granted(await untilDone(clock, readOver(plugin, line, clock))).ending).toBe('complete');
      }
    });

    it('never reports a wrong value on a line that damages messages at random', { timeout: 120_000 }, async () => {
      const clockOfTruth = createFakeClock();
      const sound = plug(switchedOn(family, plain, clockOfTruth, { still }), clockOfTruth);
      const truth = granted(await untilDone(clockOfTruth, readOver(plugin, sound, clockOfTruth)));
      const numbers = [truth.identity.serialNumber, ...truth.identity.components.map((one) => one.serialNumber), null];
      const values = valuesOf(truth);
      const runs = notes.damagedRuns ?? 100;
      let reports = 0;
      for (let seed = 1; seed <= runs; seed += 1) {
        const clock = createFakeClock();
        const faults = [{ kind: 'random', rate: 0.08, seed }];
        const line = plug(switchedOn(family, plain, clock, { still, faults }), clock);
        const result = await untilDone(clock, readOver(plugin, line, clock), 1000);
        if (!result.ok) {
          expect(['link.transmission-error', 'link.silent', 'link.wrong-protocol']).toContain(result.error.code);
          continue;
        }
        reports += 1;
        const { identity, measured } = result.value;
        expect(numbers).toContain(identity.serialNumber);
        expect([truth.identity.model, null]).toContain(identity.model);
        for (const { metric, value, source } of measured) {
          const right = values.get(`${metric} ${source}`) ?? Number.NaN;
          // A message that was lost twice comes ten seconds old.
          const slack = metric === 'clock.offset' ? 11 : slackIn(notes, metric);
          expect(Math.abs(value - right), `${metric}, seed ${String(seed)}`).toBeLessThanOrEqual(slack);
        }
      }
      expect(reports / runs).toBeGreaterThanOrEqual((notes.survivors ?? 90) / 100);
    });
  });
};
