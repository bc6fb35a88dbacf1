// Checks every terminal of the shop with nobody there: one try each, those in use again later; one result.
import type { CheckRun, CheckTarget } from '../../../shared/model/checkRun.ts';
import type { UnattendedRun, UnattendedTarget } from '../../../shared/unattended/unattended.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import type { Activity } from '../activity.ts';
import { nameOf } from '../nameOf.ts';
import type { Clock } from '../serviceDeps.ts';
import type { Checks } from '../services.ts';

/** A terminal that takes a payment is asked again after this pause, so often. */
const pauseMs = 5 * 60_000;
const mostTries = 6;
const atOnce = 100;

/** What such a check needs. */
export interface UnattendedCheckDeps {
  readonly clock: Clock;
  readonly checks: Pick<Checks, 'start' | 'finished' | 'cancel'>;
  readonly activity: Pick<Activity, 'isTerminalClaimed'>;
  readonly signal: AbortSignal;
}

// In use by a payment, or the computer fell asleep meanwhile: worth another try.
const isWorthAnother = ({ ending, error }: UnattendedTarget): boolean =>
  ending === 'busy' || error === 'transport.suspended';

const endingOf = ({ state, verdict, error }: CheckTarget): UnattendedTarget['ending'] => {
  if (state === 'skipped') return 'notAllowed';
  if (error?.code === 'terminal.busy' || error?.code === 'transport.busy') return 'busy';
  if (state === 'done') return verdict === 'incomplete' && error === null ? 'busy' : 'checked';
  if (state === 'cancelled') return 'failed';
  return 'unreachable';
};

const targetOf = (terminal: StoredTerminal, found: CheckTarget | undefined, wasAsked: boolean): UnattendedTarget => ({
  terminalId: terminal.id,
  name: nameOf(terminal),
  // Asked, and another one answered in its stead: it is not there.
  ending: found === undefined ? (wasAsked ? 'unreachable' : 'busy') : endingOf(found),
  verdict: found?.verdict ?? null,
  checkId: found?.checkId ?? null,
  error: found?.error?.code ?? null,
});

const pause = (clock: Clock, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = clock.after(pauseMs, resolve);
    signal.addEventListener(
      'abort',
      () => {
        timer.cancel();
        resolve();
      },
      { once: true },
    );
  });

const runOnce = async (
  terminals: readonly StoredTerminal[],
  { checks, activity, signal }: UnattendedCheckDeps,
): Promise<readonly UnattendedTarget[]> => {
  const free = terminals.filter(({ id }) => !activity.isTerminalClaimed(id));
  const found = new Map<string, CheckTarget>();
  const asked = new Set<string>();
  for (let at = 0; at < free.length && !signal.aborted; at += atOnce) {
    const part = free.slice(at, at + atOnce);
    const started = await checks.start({ terminalIds: part.map(({ id }) => id), addresses: [], level: 'quick' });
    if (!started.ok) continue;
    for (const { id } of part) asked.add(id);
    const stop = (): void => void checks.cancel({ runId: started.value.id });
    signal.addEventListener('abort', stop, { once: true });
    const ended = await checks.finished(started.value.id);
    signal.removeEventListener('abort', stop);
    const run: CheckRun = ended.ok ? ended.value : started.value;
    // Whoever answered in another's stead is not the one that was meant.
    for (const target of run.targets) if (target.terminalId !== null) found.set(target.terminalId, target);
  }
  return terminals.map((terminal) => targetOf(terminal, found.get(terminal.id), asked.has(terminal.id)));
};

const isStopped = async ({ clock, signal }: UnattendedCheckDeps): Promise<boolean> => {
  await pause(clock, signal);
  return signal.aborted;
};

/** Checks them all; `onProgress` gets the run after each round. Ends early when the signal says so. */
export const checkUnattended = async (
  run: UnattendedRun,
  {
    terminals,
    onProgress,
  }: {
    readonly terminals: readonly StoredTerminal[];
    readonly onProgress: (run: UnattendedRun) => Promise<void>;
  },
  deps: UnattendedCheckDeps,
): Promise<UnattendedRun> => {
  let now = run;
  for (let attempt = 1; attempt <= mostTries && !deps.signal.aborted; attempt += 1) {
    const done = new Map(
      now.targets.filter((target) => !isWorthAnother(target)).map((each) => [each.terminalId, each]),
    );
    const waiting = terminals.filter(({ id }) => !done.has(id));
    if (waiting.length === 0) break;
    if (attempt > 1 && (await isStopped(deps))) break;
    for (const target of await runOnce(waiting, deps)) done.set(target.terminalId, target);
    now = { ...now, targets: terminals.flatMap(({ id }) => done.get(id) ?? []) };
    await onProgress(now);
  }
  return now;
};
