import { describe, expect, it } from 'vitest';
import { checkUnattended } from '../../../../../electron/service/unattended/checkUnattended.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import type { CheckRun, CheckTarget } from '../../../../../shared/model/checkRun.ts';
import type { UnattendedRun } from '../../../../../shared/unattended/unattended.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { aStoredTerminal } from '../../../../support/records.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const terminals = [1, 2].map((number) => aStoredTerminal({ id: uuid(number), serial: `N${String(number)}` }));
const at = '2026-11-22T00:30:00.000Z';
const aRun: UnattendedRun = {
  id: uuid(9),
  occasion: 'daily',
  dueAt: at,
  startedAt: at,
  finishedAt: null,
  isCaughtUp: false,
  targets: [],
  isSeen: false,
};

const done = (terminalId: string, changes: Partial<CheckTarget> = {}): CheckTarget => ({
  address: `tcp://${terminalId}`,
  terminalId,
  name: terminalId,
  simulated: false,
  state: 'done',
  step: null,
  checks: [],
  verdict: 'pass',
  checkId: uuid(77),
  error: null,
  ...changes,
});

/** Runs that end as told, one answer per start. */
const scripted = (...answers: readonly (readonly CheckTarget[] | 'refused')[]) => {
  const asked: string[][] = [];
  const runs = new Map<string, CheckRun>();
  return {
    asked,
    checks: {
      start: ({ terminalIds }: { readonly terminalIds: readonly string[] }) => {
        asked.push([...terminalIds]);
        const answer = answers[asked.length - 1] ?? [];
        if (answer === 'refused') return Promise.resolve(failure('check.already-running', { address: 'x' }));
        const run: CheckRun = {
          id: uuid(100 + asked.length),
          level: 'quick',
          state: 'done',
          startedAt: at,
          finishedAt: at,
          targets: [...answer],
        };
        runs.set(run.id, run);
        return Promise.resolve(success(run));
      },
      finished: (runId: string) => Promise.resolve(success(runs.get(runId) as CheckRun)),
      cancel: ({ runId }: { readonly runId: string }) => Promise.resolve(success(runs.get(runId) as CheckRun)),
    },
  };
};

const carryOut = async (script: ReturnType<typeof scripted>, claimed: readonly string[] = []) => {
  const clock = createFakeClock();
  const seen: UnattendedRun[] = [];
  const controller = new AbortController();
  const result = checkUnattended(
    aRun,
    {
      terminals,
      onProgress: (run) => {
        seen.push(run);
        return Promise.resolve();
      },
    },
    {
      clock,
      checks: script.checks,
      activity: { isTerminalClaimed: (id) => claimed.includes(id) },
      signal: controller.signal,
    },
  );
  await clock.advance(3_600_000);
  return { run: await result, seen };
};

describe('a check of all terminals without anybody there', () => {
  it('checks each once and tells how each ended', async () => {
    const script = scripted([
      done(uuid(1)),
      done(uuid(2), {
        state: 'failed',
        verdict: null,
        checkId: null,
        error: { code: 'link.silent', facts: {} },
      }),
    ]);
    const { run, seen } = await carryOut(script);
    expect(script.asked).toEqual([[uuid(1), uuid(2)]]);
    expect(run.targets).toMatchObject([
      { ending: 'checked', verdict: 'pass' },
      { ending: 'unreachable', error: 'link.silent', verdict: null },
    ]);
    expect(seen).toHaveLength(1);
  });

  it('asks only those again that were in use or asleep, and gives up in the end', async () => {
    const busy = done(uuid(1), { verdict: 'incomplete' });
    const asleep = done(uuid(2), { state: 'failed', error: { code: 'transport.suspended', facts: {} } });
    const script = scripted([busy, asleep], [busy, done(uuid(2))], [busy], [busy], [busy], [busy], [busy]);
    const { run } = await carryOut(script);
    expect(script.asked.map((ids) => ids.length)).toEqual([2, 2, 1, 1, 1, 1]);
    expect(run.targets).toMatchObject([{ ending: 'busy' }, { ending: 'checked' }]);
  });

  it('leaves a terminal alone that a person or a command uses, and one whose state of life forbids it', async () => {
    const script = scripted([done(uuid(2), { state: 'skipped', verdict: null, checkId: null })]);
    const { run } = await carryOut(script, [uuid(1)]);
    expect(script.asked[0]).toEqual([uuid(2)]);
    expect(run.targets).toMatchObject([{ ending: 'busy' }, { ending: 'notAllowed' }]);
  });

  it('tries again when the run itself was refused', async () => {
    const script = scripted('refused', [done(uuid(1)), done(uuid(2))]);
    const { run } = await carryOut(script);
    expect(run.targets.map(({ ending }) => ending)).toEqual(['checked', 'checked']);
  });

  it('says of one in whose stead another answered that it was not reached', async () => {
    const script = scripted([done(uuid(7)), done(uuid(2))]);
    const { run } = await carryOut(script);
    expect(run.targets).toMatchObject([{ ending: 'unreachable', verdict: null }, { ending: 'checked' }]);
    expect(script.asked).toHaveLength(1);
  });
});
