// Check runs: started, watched, cancelled; any number of terminals side by side, one check per address at a time.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { CheckRun, CheckTarget } from '../../shared/model/checkRun.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import { atMost } from './atMost.ts';
import { attempt } from './attempt.ts';
import { type CheckDeps, checkTarget } from './checkTarget.ts';
import { type ChosenTarget, chooseTargets } from './chooseTargets.ts';
import { isDriver } from './driverOrder.ts';
import { utcText } from './isoTime.ts';
import type { Checks, StartCheck } from './services.ts';
import { throttle } from './throttle.ts';

const checkedAtOnce = 100;
const progressEveryMs = 100;
const rememberedRuns = 20;

interface LiveRun {
  run: CheckRun;
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

/** Check runs with their end. */
export interface CheckRuns extends Checks {
  /** Cancels every run and waits until all have stopped. */
  stop(): Promise<void>;
}

const waitingTarget = ({ address, known }: ChosenTarget, name: string): CheckTarget => ({
  address: address.text,
  terminalId: known?.id ?? null,
  name,
  simulated: known?.simulated ?? address.kind === 'sim',
  state: 'waiting',
  step: null,
  checks: [],
  verdict: null,
  checkId: null,
  error: null,
});

/** Runs of this session. */
export const createCheckRuns = (deps: CheckDeps, plugins: readonly DriverPlugin[]): CheckRuns => {
  const runs = new Map<string, LiveRun>();
  const place = atMost(checkedAtOnce);
  let latest: string | null = null;

  const mustBeKnown = (driver: string): void => {
    if (isDriver(driver, plugins)) return;
    const expected = ['auto', ...plugins.map(({ id }) => id)].join(', ');
    throw new AppFailure(failure('input.invalid', { field: 'driver', found: driver, expected }).error);
  };

  const liveRun = (runId: string): LiveRun => {
    const live = runs.get(runId);
    if (live === undefined) throw new AppFailure(failure('run.unknown', { runId }).error);
    return live;
  };

  const remember = (live: LiveRun): void => {
    runs.set(live.run.id, live);
    latest = live.run.id;
    for (const [id, { run }] of runs) {
      if (runs.size <= rememberedRuns) break;
      if (run.state !== 'running') runs.delete(id);
    }
  };

  const begin = ({ level, driver = 'auto' }: StartCheck, targets: readonly ChosenTarget[]): CheckRun => {
    mustBeKnown(driver);
    const controller = new AbortController();
    const first: CheckRun = {
      id: randomUUID(),
      level,
      state: 'running',
      startedAt: utcText(deps.clock.now()),
      finishedAt: null,
      targets: targets.map((target) => waitingTarget(target, target.name)),
    };
    const progress = throttle<CheckRun>(deps.clock, progressEveryMs, (run) => {
      deps.publish('checks.progress', run);
    });
    let finish: () => void = () => undefined;
    const live: LiveRun = {
      run: first,
      controller,
      done: new Promise((resolve) => {
        finish = resolve;
      }),
    };
    const change = (to: Partial<CheckRun>): void => {
      live.run = { ...live.run, ...to };
      progress.push(live.run);
    };
    const one = (target: ChosenTarget, index: number): Promise<void> => {
      const update = (to: Partial<CheckTarget>): void => {
        change({ targets: live.run.targets.map((each, at) => (at === index ? { ...each, ...to } : each)) });
      };
      return place(async () => {
        if (controller.signal.aborted) {
          update({ state: 'cancelled', error: failure('check.cancelled', { address: target.address.text }).error });
        } else {
          await checkTarget({ ...target, level, driver, plugins, signal: controller.signal, update }, deps);
        }
      }).finally(() => {
        deps.activity.release(target.address.text);
      });
    };
    remember(live);
    for (const { address, known } of targets) deps.activity.claim(address.text, known?.id ?? null);
    void Promise.all(targets.map(one)).then(() => {
      const state = controller.signal.aborted ? 'cancelled' : 'done';
      change({ state, finishedAt: utcText(deps.clock.now()) });
      progress.flush();
      finish();
    });
    return live.run;
  };

  return {
    start: (input) =>
      attempt(async () => {
        const targets = await chooseTargets(input, deps.shops, await deps.contacts?.whereabouts());
        const busy = targets.find(({ address }) => deps.activity.isClaimed(address.text));
        if (busy !== undefined) {
          throw new AppFailure(failure('check.already-running', { address: busy.address.text }).error);
        }
        return begin(input, targets);
      }),
    drivers: () =>
      attempt(() =>
        Promise.resolve(
          plugins.map(({ id, transports, isAutomatic, commands }) => ({
            id,
            kinds: [...transports],
            isAutomatic,
            commands: [...commands],
          })),
        ),
      ),
    cancel: ({ runId }) =>
      attempt(async () => {
        const live = liveRun(runId);
        live.controller.abort();
        return Promise.resolve(live.run);
      }),
    run: ({ runId }) => attempt(() => Promise.resolve().then(() => liveRun(runId).run)),
    latestRun: () => attempt(() => Promise.resolve(latest === null ? null : (runs.get(latest)?.run ?? null))),
    report: ({ checkId }) =>
      attempt(async () => {
        for (const shop of await deps.shops.all()) {
          const report = await shop.checks.byId(checkId);
          if (report !== null) return report;
        }
        throw new AppFailure(failure('report.unknown', { checkId }).error);
      }),
    finished: (runId) =>
      attempt(async () => {
        const live = liveRun(runId);
        await live.done;
        return live.run;
      }),
    stop: async () => {
      for (const { controller } of runs.values()) controller.abort();
      await Promise.all([...runs.values()].map(({ done }) => done));
    },
  };
};
