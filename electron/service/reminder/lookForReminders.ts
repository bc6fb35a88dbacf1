// One look at everything: what is over is closed, what is due is entered, what may be told is told; in slices.
import { setImmediate } from 'node:timers/promises';
import { isQuiet } from '../../../shared/reminder/quietHours.ts';
import type { Reminder } from '../../../shared/reminder/reminder.ts';
import type { ReminderSettings } from '../../../shared/reminder/reminderSettings.ts';
import { isAwake } from '../../../shared/reminder/snooze.ts';
import { isGathered, isToBeTold } from '../../../shared/reminder/tellAgain.ts';
import type { Row } from '../../store/database.ts';
import type { ReminderCandidate } from '../../store/reminderSources.ts';
import { type ReminderMoment, type ReminderSource, reminderSources } from '../../store/reminderSql.ts';
import type { ReminderStore } from '../../store/reminderStore.ts';
import type { Clock } from '../serviceDeps.ts';
import { isDaily, isUrgent, itemOf, kindOfSource } from './reminderItems.ts';
import { localMs, momentNow } from './reminderTime.ts';

/** So many are entered in one step; a step takes a few ms. */
const atOnce = 100;

/** What a look needs. */
export interface LookDeps {
  readonly store: ReminderStore;
  readonly clock: Clock;
  readonly settings: ReminderSettings;
  readonly signal: AbortSignal;
}

/** What a look found. */
export interface LookResult {
  readonly told: readonly Reminder[];
  readonly isChanged: boolean;
}

const settle = async ({ store, signal }: LookDeps): Promise<boolean> => {
  let closed = 0;
  for (const source of reminderSources) {
    for (let after: number | null = 0; after !== null && !signal.aborted; ) {
      const page: Awaited<ReturnType<ReminderStore['settle']>> = await store.settle(source, after);
      after = page.last;
      closed += page.closed;
      await setImmediate();
    }
  }
  return closed > 0;
};

const wake = async ({ store, clock }: LookDeps): Promise<boolean> => {
  const awake = (await store.snoozed()).filter(({ snoozedAt, until }) =>
    isAwake(Date.parse(snoozedAt), Date.parse(until), clock.now()),
  );
  if (awake.length > 0) await store.wake(awake.map(({ id }) => id));
  return awake.length > 0;
};

const enter = async (
  source: ReminderSource,
  found: readonly ReminderCandidate[],
  { store, settings, moment }: LookDeps & { readonly moment: ReminderMoment },
): Promise<void> => {
  const kind = kindOfSource[source];
  for (const urgent of [true, false]) {
    const meant = found.filter((candidate) => isUrgent(source, candidate) === urgent);
    for (let from = 0; from < meant.length; from += atOnce) {
      const items = meant
        .slice(from, from + atOnce)
        .map((candidate) => ({ ref: candidate.ref, dueOn: candidate.dueOn, item: itemOf(source, candidate) }));
      await store.enter({
        source,
        kind,
        isUrgent: urgent,
        isSilent: !settings.kinds.includes(kind),
        items,
        at: moment.now,
        today: moment.today,
      });
      await setImmediate();
    }
  }
};

const gather = async (deps: LookDeps & { readonly moment: ReminderMoment }): Promise<boolean> => {
  const { store, settings, moment, signal } = deps;
  let entered = 0;
  for (const source of reminderSources) {
    if (isDaily(source) && moment.time < settings.digestTime) continue;
    let after: Row | null = null;
    do {
      if (signal.aborted) return entered > 0;
      const page: Awaited<ReturnType<ReminderStore['candidates']>> = await store.candidates(source, { moment, after });
      await setImmediate();
      const found = page.candidates.filter(({ toldOn }) => isToBeTold(toldOn, moment.today));
      await enter(source, found, deps);
      entered += found.length;
      after = page.next;
    } while (after !== null);
  }
  return entered > 0;
};

const tell = async ({ store, clock, settings, signal }: LookDeps): Promise<readonly Reminder[]> => {
  if (signal.aborted) return [];
  const now = clock.now();
  const isNight = isQuiet(settings.quiet, localMs(clock));
  const untold = await store.untold();
  if (untold.length === 0) return [];
  const last = await store.lastTold(new Date(now).toISOString());
  const isReady = (kind: Reminder['kind']): boolean => {
    const at = last.get(kind);
    return isGathered(at === undefined ? null : Date.parse(at), now);
  };
  const due = untold.filter((each) =>
    each.isUrgent && settings.urgentAnyway ? true : !isNight && (each.isUrgent || each.isBack || isReady(each.kind)),
  );
  return due.length === 0
    ? []
    : store.tell(
        due.map(({ id }) => id),
        new Date(now).toISOString(),
      );
};

/** Looks at everything once. Rejects with store.* */
export const lookForReminders = async (deps: LookDeps): Promise<LookResult> => {
  const moment = momentNow(deps.clock, deps.settings.daysBefore);
  const isSettled = await settle(deps);
  const isBack = await wake(deps);
  const isNew = await gather({ ...deps, moment });
  const told = await tell(deps);
  return { told, isChanged: isSettled || isBack || isNew || told.length > 0 };
};
