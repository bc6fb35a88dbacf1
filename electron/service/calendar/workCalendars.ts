// Setting the working calendar: which weekdays are worked, own days, and files with holidays of other years or countries.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { CalendarImport, WorkCalendarView } from '../../../shared/ipc/workCalendarContract.ts';
import { maskDeep } from '../../../shared/mask/maskDeep.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type CalendarDay, type CalendarSource, calendarBounds } from '../../../shared/plan/workCalendar.ts';
import { redactText } from '../../log/redact.ts';
import { dayNumber, dayOf, numberOf } from '../../plan/dayNumber.ts';
import { attempt } from '../attempt.ts';
import { localDay } from '../binding/localDay.ts';
import { changeOf } from '../changeOf.ts';
import { utcText } from '../isoTime.ts';
import { type LogLine, writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { WorkCalendars } from './calendarServices.ts';
import { calendarView, calendarYear, specialDays } from './calendarView.ts';
import { inOrder, type KeptCalendar, keptCalendar } from './keptCalendar.ts';
import { readCalendarFile } from './readCalendarFile.ts';

const longestSpan = 92;

const invalid = (field: string, found: string, expected: string): AppFailure =>
  new AppFailure(failure('input.invalid', { field, found, expected }).error);

/** Each day of a span. Code: input.invalid */
const spanOf = (from: string, until: string): readonly string[] => {
  const start = numberOf(from);
  const length = numberOf(until) - start + 1;
  if (length < 1) throw invalid('until', until, `≥ ${from}`);
  if (length > longestSpan) throw invalid('until', until, `≤ ${dayOf(start + longestSpan - 1)}`);
  return Array.from({ length }, (_, at) => dayOf(start + at));
};

const isSame = (one: CalendarDay | undefined, other: CalendarDay): boolean => one?.isWorking === other.isWorking;

/** Days of the new calendar that are worked or free otherwise than before. */
const changesOf = (before: KeptCalendar, after: KeptCalendar, { years }: CalendarSource): readonly CalendarDay[] => {
  const from = dayNumber(Math.min(...years) - 1, 12, 1);
  const until = dayNumber(Math.max(...years) + 1, 1, 31);
  const known = new Map(specialDays(before, from, until).map((day) => [day.on, day]));
  return specialDays(after, from, until).filter((day) => !isSame(known.get(day.on), day));
};

/** The working calendar of the open shop. */
export const createWorkCalendars = (deps: ServiceDeps): WorkCalendars => {
  const store = deps.shops.open;
  const today = (): string => localDay(deps.clock, deps.clock.now());
  const view = async (): Promise<WorkCalendarView> => calendarView(await keptCalendar(store), today());
  const changed = async (
    keep: () => Promise<unknown>,
    summary: Bilingual,
    change: Partial<LogLine>,
  ): Promise<WorkCalendarView> => {
    await writeLineWith(deps, keep, { kind: 'setting', summary, ...change });
    deps.publish('workdays.changed', {});
    return view();
  };
  const kept = (source: CalendarSource) => ({
    ...source,
    id: randomUUID(),
    importedAt: utcText(deps.clock.now()),
    importedBy: deps.operator.current(),
  });
  return {
    get: () => attempt(view),
    year: ({ year }) => attempt(async () => calendarYear(await keptCalendar(store), year)),
    set: (settings) =>
      attempt(async () => {
        const { settings: former } = await keptCalendar(store);
        const keep = () => store.workCalendar.setSettings({ ...settings, weekdays: [...new Set(settings.weekdays)] });
        const days = String(new Set(settings.weekdays).size);
        const summary = {
          zh: `工作日历：每周工作 ${days} 天，${settings.usesHolidays ? '按' : '不按'}法定节假日和调休`,
          en: `Working calendar: ${days} days a week, public holidays ${settings.usesHolidays ? 'kept' : 'not regarded'}`,
        };
        return changed(keep, summary, changeOf(former, settings));
      }),
    addDays: ({ from, until, isWorking, name }) =>
      attempt(async () => {
        const text = redactText(name);
        const put = spanOf(from, until).map((on) => ({ on, isWorking, name: { zh: text, en: text } }));
        const own = await store.workCalendar.own();
        const all = new Set([...own, ...put].map(({ on }) => on));
        if (all.size > calendarBounds.own) throw invalid('own', String(all.size), `≤ ${String(calendarBounds.own)}`);
        const summary = {
          zh: `工作日历：${from} 至 ${until} ${isWorking ? '照常上班' : '休息'}（${text}）`,
          en: `Working calendar: ${from} – ${until} ${isWorking ? 'worked' : 'closed'} (${text})`,
        };
        return changed(() => store.workCalendar.changeOwn({ put, remove: [] }), summary, {
          after: { from, until, isWorking, name: text },
          why: text,
        });
      }),
    removeDays: ({ from, until }) =>
      attempt(async () => {
        const own = await store.workCalendar.own();
        const remove = own.map(({ on }) => on).filter((on) => on >= from && on <= until);
        if (remove.length === 0) return view();
        const summary = {
          zh: `工作日历：删除自定的 ${String(remove.length)} 天（${from} 至 ${until}）`,
          en: `Working calendar: ${String(remove.length)} own days removed (${from} – ${until})`,
        };
        return changed(() => store.workCalendar.changeOwn({ put: [], remove }), summary, {
          before: { days: remove },
          after: { days: [] },
        });
      }),
    tryImport: ({ file, text }) =>
      attempt(async (): Promise<CalendarImport> => {
        // What stands in the file is shown before anything of it is kept: its texts pass no other gate.
        const { source, issues } = maskDeep(readCalendarFile(file, text)) as ReturnType<typeof readCalendarFile>;
        if (source === null) {
          return { name: null, source: null, years: [], daysOff: 0, workedDays: 0, changes: [], issues: [...issues] };
        }
        const before = await keptCalendar(store);
        const imported = await store.workCalendar.sources();
        const after = { ...before, sources: inOrder([kept(source), ...imported]) };
        return {
          name: source.name,
          source: source.source,
          years: [...source.years],
          daysOff: source.days.filter(({ isWorking }) => !isWorking).length,
          workedDays: source.days.filter(({ isWorking }) => isWorking).length,
          changes: [...changesOf(before, after, source)],
          issues: [...issues],
        };
      }),
    import: ({ file, text }) =>
      attempt(async () => {
        const { source, issues } = readCalendarFile(file, text);
        if (source === null) {
          throw invalid(file, issues[0]?.what.en ?? 'nothing', issues[0]?.remedy.en ?? 'a calendar');
        }
        await deps.beforeImport?.();
        const years = source.years.join(', ');
        const summary = {
          zh: `工作日历：导入“${source.name}”（${years}）`,
          en: `Working calendar: “${source.name}” imported (${years})`,
        };
        return changed(() => store.workCalendar.addSource(kept(source)), summary, {
          kind: 'import',
          after: { file, name: source.name, years, days: source.days.length },
        });
      }),
    removeOrigin: ({ id }) =>
      attempt(async () => {
        const known = (await store.workCalendar.sources()).some((each) => each.id === id);
        if (!known) throw invalid('id', id, 'an imported calendar');
        const summary = { zh: '工作日历：删除导入的节假日', en: 'Working calendar: imported holidays removed' };
        return changed(() => store.workCalendar.removeSource(id), summary, { before: { origin: id }, after: null });
      }),
  };
};
