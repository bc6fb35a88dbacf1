// The centre of messages of the open shop, with its own clockwork: entered first, told afterwards, never twice.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { quietUntil } from '../../../shared/reminder/quietHours.ts';
import type { Reminder, ReminderCounts } from '../../../shared/reminder/reminder.ts';
import {
  type ReminderSettings,
  reminderSettingsSchema,
  usualReminders,
} from '../../../shared/reminder/reminderSettings.ts';
import { snoozeEnd } from '../../../shared/reminder/snooze.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { momentOfLocal, utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { EngineEventName } from '../services.ts';
import { lookForReminders } from './lookForReminders.ts';
import { settingWords } from './reminderLog.ts';
import type { Reminders } from './reminderServices.ts';
import { localMs, momentNow } from './reminderTime.ts';

const settingName = 'reminders';
/** The window comes first. */
const firstLookMs = 6000;
const tickMs = 30_000;
/** What changes in bursts is looked at once: when nothing more came for so long, and at the latest after so many times that. */
const soonMs = 2000;
const longestBurst = 5;
/** Cables, networks and the catching up of jobs come first. */
const afterWakeMs = 10_000;

const wakers: ReadonlySet<EngineEventName> = new Set([
  'jobs.changed',
  'findings.changed',
  'unattended.changed',
  'register.tasksChanged',
] as EngineEventName[]);

/** With its own clockwork. */
export interface ReminderWatch extends Reminders {
  /** Looks from now on. */
  watch(): void;
  /** The computer is awake again. */
  woke(): void;
  /** Something has changed that may have to be told, or is over. */
  hear(name: EngineEventName): void;
  /** Looks at once, and waits for it. Rejects with store.* */
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** Messages of the open shop. */
export const createReminders = (deps: ServiceDeps): ReminderWatch => {
  const { reminders: store, settings: stored, jobs } = deps.shops.open;
  const { clock } = deps;
  const stopping = new AbortController();
  let going: Promise<void> | null = null;
  let soon: { cancel(): void } | null = null;
  let isBurst = false;
  let isWatching = false;
  let toldCounts = '';

  const kept = async (): Promise<{
    settings: ReminderSettings;
    changedBy: string | null;
    changedAt: string | null;
  }> => {
    const setting = await stored.shopSetting(settingName);
    const parsed = reminderSettingsSchema.safeParse(setting?.value);
    return {
      settings: parsed.success ? parsed.data : usualReminders,
      changedBy: setting?.changedBy ?? null,
      changedAt: setting?.changedAt ?? null,
    };
  };
  const answer = async () => {
    const now = await kept();
    const end = quietUntil(now.settings.quiet, localMs(clock));
    return { ...now, quietUntil: end === null ? null : utcText(momentOfLocal(clock, end)) };
  };
  const counts = async (): Promise<ReminderCounts> => {
    const { today } = momentNow(clock, 0);
    const { due, overdue } = await jobs.counts({ today, from: utcText(clock.now()), until: utcText(clock.now()) });
    return { ...(await store.counts()), dueToday: due, overdue };
  };
  const announce = async (): Promise<void> => {
    const now = await counts();
    const text = JSON.stringify(now);
    if (text === toldCounts) return;
    toldCounts = text;
    deps.publish('reminders.changed', now);
  };
  const mustBe = (found: Reminder | null, reminderId: string): Reminder => {
    if (found === null) throw new AppFailure(failure('reminder.unknown', { reminderId }).error);
    return found;
  };

  const lookOnce = async (): Promise<void> => {
    const { settings } = await kept();
    const { told, isChanged } = await lookForReminders({ store, clock, settings, signal: stopping.signal });
    if (stopping.signal.aborted) return;
    if (isChanged) toldCounts = '';
    await announce();
    if (told.length > 0) deps.publish('reminders.told', { reminders: [...told] });
  };
  const look = (): Promise<void> => {
    going ??= lookOnce().finally(() => {
      going = null;
    });
    return going;
  };
  const lookQuietly = (): void => {
    void attempt(look).then((done) => {
      if (!done.ok && !stopping.signal.aborted) {
        deps.log('error', 'what is due could not be looked for', {
          code: done.error.code,
          details: done.error.details,
        });
      }
    });
  };
  const lookSoon = (ms: number, left = longestBurst): void => {
    if (!isWatching || stopping.signal.aborted) return;
    isBurst = soon !== null;
    soon ??= clock.after(ms, () => {
      soon = null;
      if (isBurst && left > 1) lookSoon(soonMs, left - 1);
      else lookQuietly();
    });
  };
  const tick = (): void => {
    if (stopping.signal.aborted) return;
    // In the middle of a burst half of it would be told.
    if (soon === null) lookQuietly();
    clock.after(tickMs, tick);
  };

  return {
    list: ({ show, offset, limit }) =>
      attempt(async () => ({
        reminders: [...(await store.page(show, offset, limit))],
        total: await store.total(show),
      })),
    items: ({ reminderId, offset, limit }) =>
      attempt(async () => {
        mustBe(await store.byId(reminderId), reminderId);
        return { items: [...(await store.items(reminderId, offset, limit))] };
      }),
    counts: () => attempt(counts),
    read: ({ reminderId }) =>
      attempt(async () => {
        mustBe(await store.byId(reminderId), reminderId);
        await store.read(reminderId, utcText(clock.now()), deps.operator.current());
        await announce();
        return mustBe(await store.byId(reminderId), reminderId);
      }),
    readAll: () =>
      attempt(async () => {
        const read = await store.read(null, utcText(clock.now()), deps.operator.current());
        await announce();
        return { read };
      }),
    snooze: ({ reminderId, choice }) =>
      attempt(async () => {
        mustBe(await store.byId(reminderId), reminderId);
        const { settings } = await kept();
        const end = snoozeEnd(choice, localMs(clock), settings.digestTime);
        const until = end.kind === 'after' ? clock.now() + end.ms : momentOfLocal(clock, end.localMs);
        const summary = { zh: '一条提醒稍后再提醒', en: 'A reminder put off' };
        await writeLineWith(
          deps,
          () => store.snooze({ id: reminderId, snoozedAt: utcText(clock.now()), until: utcText(until) }),
          { kind: 'plan', summary, after: { until: utcText(until) } },
        );
        await announce();
        return mustBe(await store.byId(reminderId), reminderId);
      }),
    settings: () => attempt(answer),
    setSettings: ({ settings }) =>
      attempt(async () => {
        const value = reminderSettingsSchema.parse(settings);
        const changedAt = utcText(clock.now());
        const former = (await stored.shopSetting(settingName))?.value;
        await writeLineWith(
          deps,
          () => stored.setShopSetting(settingName, { value, changedBy: deps.operator.current(), changedAt }),
          { kind: 'setting', summary: settingWords(value), ...changeOf(former, value) },
        );
        deps.publish('reminders.settingsChanged', { settings: value });
        lookSoon(0);
        return answer();
      }),
    watch: () => {
      isWatching = true;
      clock.after(firstLookMs, tick);
    },
    woke: () => lookSoon(afterWakeMs),
    hear: (name) => {
      if (wakers.has(name)) lookSoon(soonMs);
    },
    look,
    stop: async () => {
      stopping.abort();
      soon?.cancel();
      await going?.catch(() => undefined);
    },
  };
};
