import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { readTerminal } from '../../../../electron/service/readTerminal.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { failure, success } from '../../../../shared/error/appError.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';

const text = 'tcp://10.0.0.5:20007';
const settings = { password: null, answeredBefore: [], refusedBefore: [] };

const reading = (
  { ports, plugin }: ReturnType<typeof createScriptedTerminals>,
  { signal = new AbortController().signal, twice = false, clock = createFakeClock() } = {},
) => {
  const steps: string[] = [];
  const done = readTerminal(
    {
      address: unwrap(parsePortAddress(text)),
      level: 'quick',
      plugins: twice ? [plugin, { ...plugin, id: 'other' }] : [plugin],
      settings,
      onStep: (step) => steps.push(step),
      signal,
    },
    { ports, clock, log: silentLogger },
  );
  return { done, steps, clock };
};

describe('reading a terminal', () => {
  it('opens, reads and closes the port again', async () => {
    const scripted = createScriptedTerminals();
    scripted.at(text, aDriverReport());
    const { done, steps, clock } = reading(scripted);
    expect((await done).ok).toBe(true);
    expect(steps).toEqual(['opening', 'status']);
    expect(scripted.open.size).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it('answers with the code when the port does not open', async () => {
    expect(await reading(createScriptedTerminals()).done).toMatchObject({ error: { code: 'transport.refused' } });
  });

  it('tries the next kind of driver only after silence or another protocol', async () => {
    const scripted = createScriptedTerminals();
    let asked = 0;
    scripted.at(text, () => {
      asked += 1;
      return Promise.resolve(asked === 1 ? failure('link.wrong-protocol', {}) : success(aDriverReport()));
    });
    expect((await reading(scripted, { twice: true }).done).ok).toBe(true);
    asked = 0;
    scripted.at(text, () => {
      asked += 1;
      return Promise.resolve(failure('link.transmission-error', {}));
    });
    expect(await reading(scripted, { twice: true }).done).toMatchObject({ error: { code: 'link.transmission-error' } });
    expect(asked).toBe(1);
  });

  it('stays with a family whose terminal answered and then fell silent', async () => {
    const scripted = createScriptedTerminals();
    let asked = 0;
    scripted.at(text, () => {
      asked += 1;
      return Promise.resolve(failure('link.silent', {}));
    });
    // Counters of the scripted line say that messages came.
    expect(await reading(scripted, { twice: true }).done).toMatchObject({ error: { code: 'link.silent' } });
    expect(asked).toBe(1);
  });

  it('tells what spoke rather than that others heard nothing', async () => {
    const scripted = createScriptedTerminals();
    let asked = 0;
    scripted.at(text, () => {
      asked += 1;
      return Promise.resolve(
        asked === 1 ? failure('link.wrong-protocol', { looksLike: 'HTTP' }) : failure('link.silent', {}),
      );
    });
    const failed = await reading(scripted, { twice: true }).done;
    expect(failed).toMatchObject({ error: { code: 'link.wrong-protocol', facts: { looksLike: 'HTTP' } } });
    expect(asked).toBe(2);
  });

  it('asks only the family that surely stands there', async () => {
    const scripted = createScriptedTerminals();
    const asked: string[] = [];
    scripted.at(text, aDriverReport());
    const family = (id: string) => ({
      ...scripted.plugin,
      id,
      create: (...args: Parameters<typeof scripted.plugin.create>) => {
        asked.push(id);
        return scripted.plugin.create(...args);
      },
    });
    const request = {
      address: unwrap(parsePortAddress(text)),
      level: 'quick' as const,
      plugins: [family('zvt'), family('adb')],
      settings,
      onStep: () => undefined,
      signal: new AbortController().signal,
    };
    const deps = { ports: { ...scripted.ports, driverAt: () => 'adb' }, clock: createFakeClock(), log: silentLogger };
    expect((await readTerminal(request, deps)).ok).toBe(true);
    expect(asked).toEqual(['adb']);
    await readTerminal({ ...request, plugins: [family('zvt')] }, deps);
    expect(asked).toEqual(['adb', 'zvt']);
  });

  it('turns a driver that throws into a bug of ours and closes the port', async () => {
    const scripted = createScriptedTerminals();
    scripted.at(text, () => Promise.reject(new TypeError('x')));
    expect(await reading(scripted).done).toMatchObject({ error: { code: 'internal.bug' } });
    expect(scripted.open.size).toBe(0);
  });

  it('leaves a driver behind that does not come back after a cancellation', async () => {
    const scripted = createScriptedTerminals();
    scripted.at(text, () => new Promise(() => undefined));
    const controller = new AbortController();
    const { done, clock } = reading(scripted, { signal: controller.signal });
    await clock.settle();
    controller.abort();
    await clock.advance(3000);
    expect(await done).toMatchObject({ error: { code: 'check.cancelled' } });
    expect(scripted.open.size).toBe(0);
  });

  it('ends a reading in which nothing moves for minutes', async () => {
    const scripted = createScriptedTerminals();
    scripted.at(text, () => new Promise(() => undefined));
    const { done, clock } = reading(scripted);
    await clock.advance(200_000);
    expect(await done).toMatchObject({ error: { code: 'link.silent' } });
  });

  it.each([-31_536_000_000, 31_536_000_000])(
    'waits as long as a terminal has asked for, and no longer, when the clock is set by %i ms meanwhile',
    async (ms) => {
      const scripted = createScriptedTerminals();
      scripted.at(text, () => new Promise(() => undefined));
      const askedMs = 300_000;
      const { plugin } = scripted;
      const patient = {
        ...plugin,
        create: (...given: Parameters<typeof plugin.create>) => {
          const [, { clock: line }] = given;
          const until = line.now() + askedMs;
          return { ...plugin.create(...given), patientUntil: () => until };
        },
      };
      let moved = 0;
      const hands = createFakeClock();
      const clock = { ...hands, now: () => hands.now() + moved, steady: () => hands.now() };
      const { done } = reading({ ...scripted, plugin: patient }, { clock });
      let isDone = false;
      void done.then(() => {
        isDone = true;
      });
      await hands.advance(1000);
      moved = ms;
      await hands.advance(askedMs - 20_000);
      expect(isDone).toBe(false);
      await hands.advance(60_000);
      expect(await done).toMatchObject({ error: { code: 'link.silent' } });
    },
  );

  it('asks nobody when it was cancelled before', async () => {
    const scripted = createScriptedTerminals();
    scripted.at(text, aDriverReport());
    const { done, steps } = reading(scripted, { signal: AbortSignal.abort() });
    expect(await done).toMatchObject({ error: { code: 'check.cancelled' } });
    expect(steps).toEqual([]);
  });
});
