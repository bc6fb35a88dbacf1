// Checks without anybody there: before opening, after the computer slept, caught up exactly once; never unasked.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { openingHoursSchema, usualHours } from '../../../shared/place/openingHours.ts';
import { dueNow, nextDue } from '../../../shared/unattended/dueTime.ts';
import {
  type Occasion,
  type UnattendedRun,
  type UnattendedSettings,
  unattendedCounts,
  unattendedSettingsSchema,
  usualUnattended,
} from '../../../shared/unattended/unattended.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { momentOfLocal, utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { OpeningHoursService } from '../services.ts';
import { checkUnattended, type UnattendedCheckDeps } from './checkUnattended.ts';
import type { Unattended } from './unattendedServices.ts';
import { settingWords } from './unattendedWords.ts';

const settingName = 'unattended';
const tickMs = 30_000;
/** Cables and networks need a moment after sleep; a check that was made just before is enough. */
const afterWakeMs = 20_000;
const enoughMs = 30 * 60_000;

/** What checks without anybody there need. */
export interface UnattendedDeps extends ServiceDeps, Omit<UnattendedCheckDeps, 'signal'> {
  readonly hours: Pick<OpeningHoursService, 'get'>;
  /** Reads what is connected, where the shop wants it. */
  readonly watchTerminals: { setEvery(minutes: number): void; stop(): void };
}

/** With its own clockwork. */
export interface UnattendedWatch extends Unattended {
  /** Looks at the plan from now on, and ends what was cut short. */
  watch(): void;
  /** The computer is awake again. */
  woke(): void;
  stop(): Promise<void>;
}

/** Checks of the open shop without anybody there. */
export const createUnattended = (deps: UnattendedDeps): UnattendedWatch => {
  const { settings: stored, unattended, terminals } = deps.shops.open;
  const { clock } = deps;
  const stopping = new AbortController();
  let going: Promise<unknown> | null = null;
  let isWatching = false;

  const kept = async () => {
    const setting = await stored.shopSetting(settingName);
    const parsed = unattendedSettingsSchema.safeParse(setting?.value);
    const settings: UnattendedSettings = parsed.success ? parsed.data : usualUnattended;
    return { settings, changedBy: setting?.changedBy ?? null, changedAt: setting?.changedAt ?? null };
  };
  const hoursNow = async () => {
    const answer = await deps.hours.get();
    return answer.ok
      ? { hours: answer.value.hours, changedAt: answer.value.changedAt }
      : { hours: openingHoursSchema.parse(usualHours), changedAt: null };
  };
  const localNow = (): number => clock.now() + clock.zoneMinutes(clock.now()) * 60_000;
  // A local time that comes twice, as when summer time ends, is the first of the two: done then, it is not due again.
  const toUtc = (local: number): string => utcText(momentOfLocal(clock, local));

  const answer = async () => {
    const now = await kept();
    const { hours } = await hoursNow();
    const next = nextDue(now.settings, hours, localNow());
    return { ...now, nextAt: next === null ? null : toUtc(next) };
  };

  const finish = async (run: UnattendedRun): Promise<void> => {
    const finished = { ...run, finishedAt: utcText(clock.now()) };
    const { pass, warn, fail, notChecked } = unattendedCounts(finished);
    await writeLineWith(deps, () => unattended.write(finished), {
      kind: 'check',
      summary: {
        zh: `自动检查完成：正常 ${String(pass)}，注意 ${String(warn)}，故障 ${String(fail)}，未能检查 ${String(notChecked)}`,
        en: `Unattended check done: ${String(pass)} well, ${String(warn)} attention, ${String(fail)} fault, ${String(notChecked)} not checked`,
      },
    });
    deps.publish('unattended.changed', finished);
  };

  const carryOut = async (run: UnattendedRun): Promise<void> => {
    deps.publish('unattended.changed', run);
    const known = (await terminals.list()).filter(({ simulated }) => simulated === (deps.shops.kind === 'simulated'));
    const ended = await checkUnattended(
      run,
      { terminals: known, onProgress: (now) => unattended.write(now) },
      { ...deps, signal: stopping.signal },
    );
    // What the end of the program cut short is gone on with at the next start.
    if (!stopping.signal.aborted) await finish(ended);
  };

  const begin = async (occasion: Occasion, dueAt: string, isCaughtUp: boolean): Promise<void> => {
    const run: UnattendedRun = {
      id: randomUUID(),
      occasion,
      dueAt,
      startedAt: utcText(clock.now()),
      finishedAt: null,
      isCaughtUp,
      targets: [],
      isSeen: false,
    };
    if (await unattended.claim(run)) await carryOut(run);
  };

  // A plan holds from the moment at which it was set: nothing that lay before is caught up. A moment that is still to come
  // was written by a clock that was ahead, and must not keep the shop waiting for it.
  const isAfter = (at: string, ...changes: readonly (string | null)[]): boolean =>
    changes.every((changed) => changed === null || at >= changed || changed > utcText(clock.now()));

  const lookAtPlan = async (): Promise<boolean> => {
    const { settings, changedAt } = await kept();
    const { hours, changedAt: hoursChangedAt } = await hoursNow();
    const due = dueNow(settings, hours, localNow());
    if (due === null) return false;
    const at = toUtc(due.at);
    const newest = await unattended.newestDue('daily', utcText(clock.now()));
    if (!isAfter(at, changedAt, hoursChangedAt) || (newest !== null && newest >= at)) return false;
    await begin('daily', at, due.isLate);
    return true;
  };

  const lookAfterSleep = async (): Promise<void> => {
    if (await lookAtPlan()) return;
    const { settings } = await kept();
    if (!settings.afterResume) return;
    const [newest] = await unattended.list(1);
    const end = newest?.finishedAt ?? newest?.startedAt ?? null;
    const ago = end === null ? enoughMs : clock.now() - Date.parse(end);
    if (ago >= 0 && ago < enoughMs) return;
    await begin('resume', utcText(clock.now()), false);
  };

  const run = (work: () => Promise<unknown>): void => {
    if (going !== null || stopping.signal.aborted) return;
    going = attempt(work)
      .then((done) => {
        if (!done.ok) deps.log('error', 'a check without anybody there could not be made', { code: done.error.code });
      })
      .finally(() => {
        going = null;
      });
  };

  const tick = (): void => {
    if (stopping.signal.aborted) return;
    run(lookAtPlan);
    clock.after(tickMs, tick);
  };

  const goOn = async (): Promise<void> => {
    const { settings } = await kept();
    deps.watchTerminals.setEvery(settings.watchMinutes);
    for (const left of await unattended.unfinished()) await carryOut({ ...left, isCaughtUp: true });
    await lookAtPlan();
  };

  return {
    settings: () => attempt(answer),
    setSettings: ({ settings }) =>
      attempt(async () => {
        const value = unattendedSettingsSchema.parse(settings);
        const former = (await stored.shopSetting(settingName))?.value;
        await writeLineWith(
          deps,
          () =>
            stored.setShopSetting(settingName, {
              value,
              changedBy: deps.operator.current(),
              changedAt: utcText(clock.now()),
            }),
          { kind: 'setting', summary: settingWords(value), ...changeOf(former, value) },
        );
        if (isWatching) deps.watchTerminals.setEvery(value.watchMinutes);
        return answer();
      }),
    runs: ({ limit }) => attempt(async () => [...(await unattended.list(limit))]),
    seen: ({ runId }) =>
      attempt(async () => {
        const found = await unattended.byId(runId);
        if (found === null) throw new AppFailure(failure('run.unknown', { runId }).error);
        const waiting = (await unattended.list(100)).filter(
          ({ isSeen, finishedAt, dueAt }) => !isSeen && finishedAt !== null && dueAt <= found.dueAt,
        );
        for (const each of waiting) await unattended.write({ ...each, isSeen: true });
        const seen = { ...found, isSeen: true };
        deps.publish('unattended.changed', seen);
        return seen;
      }),
    watch: () => {
      isWatching = true;
      run(goOn);
      clock.after(tickMs, tick);
    },
    woke: () => {
      if (!isWatching) return;
      clock.after(afterWakeMs, () => run(lookAfterSleep));
    },
    stop: async () => {
      stopping.abort();
      deps.watchTerminals.stop();
      await going;
    },
  };
};
