// The maintenance plan as an .ics file: asked month by month, compared with the last file, written whole or not at all.
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppFailure, type Result } from '../../../shared/error/appError.ts';
import type { IcsDone } from '../../../shared/ipc/icsContract.ts';
import type { JobGroup, PlannedDate } from '../../../shared/ipc/jobsContract.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { calendarText } from '../../export/ics/calendarText.ts';
import { ruleText } from '../../export/ics/ruleText.ts';
import { isZone, lastSecond } from '../../export/ics/zoneText.ts';
import { dayOf, lastOfAll, numberOf } from '../../plan/dayNumber.ts';
import { addDays } from '../../plan/days.ts';
import { bindRule } from '../../plan/ruleDays.ts';
import { localText, utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { JobLists, Plans } from '../plan/planServices.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import {
  asCalendarEntry,
  type DayOfPlan,
  dayEntry,
  daysOfPlans,
  filed,
  type NewEntry,
  type Series,
  seriesEntry,
} from './calendarEntries.ts';
import type { CalendarWish } from './calendarServices.ts';

const windowDays = 62;
/** What is overdue for longer is not told to another calendar. */
const daysBack = 60;
/** What was about days so long ago is forgotten. */
const keptDays = 90;

const name: Bilingual = { zh: '终端维护计划', en: 'Terminal maintenance' };
const simulatedName: Bilingual = { zh: '终端维护计划（模拟）', en: 'Terminal maintenance (simulated)' };

/** What calendar files need. */
export interface CalendarFileDeps extends ServiceDeps {
  readonly jobLists: Pick<JobLists, 'calendar'>;
  readonly plans: Pick<Plans, 'list'>;
  /** IANA name of the shop's time zone; null = unknown. */
  readonly zone: string | null;
}

const orThrow = <T>(result: Result<T>): T => {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
};

const collect = async ({ jobLists }: CalendarFileDeps, from: string, until: string): Promise<readonly DayOfPlan[]> => {
  const groups: JobGroup[] = [];
  const planned: PlannedDate[] = [];
  for (let on = from; on <= until; on = addDays(on, windowDays)) {
    const last = addDays(on, windowDays - 1);
    const part = orThrow(await jobLists.calendar({ from: on, until: last < until ? last : until, filter: {} }));
    groups.push(...part.groups);
    planned.push(...part.planned);
    await setImmediate();
  }
  return daysOfPlans(groups, planned);
};

/** The rule of a plan, where one rule tells all of it. */
const seriesOf = (
  plan: Plan,
  zone: string | null,
  { from, until }: { readonly from: string; readonly until: string },
): Series | null => {
  const { trigger, firstDates, pausedAt } = plan;
  if (trigger.kind !== 'calendar' || trigger.mode !== 'fixed' || trigger.nonWorking !== 'stay' || pausedAt !== null)
    return null;
  if (Object.keys(firstDates).length > 0) return null;
  const { recurrence, firstOn } = trigger;
  const rule = ruleText(recurrence, firstOn, (on) => lastSecond(on, zone));
  if (rule === null) return null;
  const bound = bindRule({ ...recurrence, except: [] }, firstOn);
  const start = bound.next(numberOf(firstOn));
  if (start === null) return null;
  const days: string[] = [];
  for (const day of bound.from(numberOf(from))) {
    const on = dayOf(day);
    if (on > until) break;
    days.push(on);
  }
  const { ends } = recurrence;
  const later = recurrence.except.filter((on) => on > until);
  const isEndless = ends.kind === 'never' || ends.kind === 'count';
  return {
    planId: plan.id,
    rule,
    startsOn: dayOf(start),
    untilOn: isEndless ? dayOf(lastOfAll) : ends.on,
    days,
    later,
  };
};

const entriesOf = async (
  deps: CalendarFileDeps,
  { language, until, today }: { readonly language: Language; readonly until: string; readonly today: string },
): Promise<readonly NewEntry[]> => {
  const zone = deps.zone;
  const days = await collect(deps, addDays(today, -daysBack), until);
  const plans = orThrow(await deps.plans.list());
  const byPlan = new Map<string | null, DayOfPlan[]>();
  for (const day of days) {
    const known = byPlan.get(day.planId);
    if (known === undefined) byPlan.set(day.planId, [day]);
    else known.push(day);
  }
  const entries: NewEntry[] = [];
  for (const [planId, all] of byPlan) {
    const plan = plans.find(({ id }) => id === planId);
    const coming = all.filter(({ dueOn }) => dueOn >= today);
    const series = plan === undefined ? null : seriesOf(plan, zone, { from: today, until });
    const whole = series === null ? null : seriesEntry(series, coming, language);
    if (whole === null) entries.push(...all.map((day) => dayEntry(day, language)));
    else entries.push(whole);
    await setImmediate();
  }
  return entries;
};

/** The time zone of this computer as calendars name it; null = not known by name. */
export const zoneHere = (): string | null => {
  // Where TZ names no zone there is none, whatever the type says.
  const named = new Map<string, unknown>(Object.entries(Intl.DateTimeFormat().resolvedOptions())).get('timeZone');
  return typeof named === 'string' && isZone(named) ? named : null;
};

/** Writes the plan to a calendar file. Rejects with export.*, store.* */
export const writeCalendar = async (
  deps: CalendarFileDeps,
  { file, language, days, alarmMinutes }: CalendarWish,
  signal?: AbortSignal,
): Promise<IcsDone> => {
  const { clock, zone, shops } = deps;
  const at = utcText(clock.now());
  const today = localText(clock, clock.now()).slice(0, 10);
  const until = addDays(today, days);
  const entries = await entriesOf(deps, { language, until, today });
  const { calendarFiles } = shops.open;
  // Kept before it is written: a number that nobody has seen does no harm, one that is used twice does.
  const all = filed(entries, await calendarFiles.entries(), { today, until, at });
  await calendarFiles.keep(all, addDays(today, -keptDays));
  const frame = {
    name: (shops.kind === 'simulated' ? simulatedName : name)[language],
    zone,
    madeAt: at,
    language,
    alarmMinutes,
  };
  async function* content(): AsyncGenerator<string> {
    for (const piece of calendarText(all.map(asCalendarEntry), frame)) {
      await setImmediate();
      yield piece;
    }
  }
  await writeWholeFile(file, content(), signal);
  const cancelled = all.filter(({ isCancelled }) => isCancelled).length;
  const series = all.filter(({ isCancelled, told }) => !isCancelled && told.rule !== null).length;
  await writeLine(deps, {
    kind: 'export',
    summary: {
      zh: `维护计划导出为日历文件 ${basename(file)}：${String(all.length)} 项`,
      en: `Maintenance plan exported as calendar file ${basename(file)}: ${String(all.length)} entries`,
    },
  });
  return { file, entries: all.length, series, cancelled };
};
