// What a plan would do, before it is saved: its next dates, for how many, and what the person should know. Pure.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { fillText } from '../../../shared/model/bilingual.ts';
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import type { Occurrence } from '../../../shared/plan/recurrence.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { dueDates } from '../../plan/dueDates.ts';
import { floatingDates } from '../../plan/floatingDates.ts';
import { type WorkCalendar, worksOn } from '../../plan/workCalendar.ts';
import type { CalendarTrigger } from './planDates.ts';
import { subjectsOf } from './planSubjects.ts';

const shown = 10;

/** What the preview is made from. */
export interface PreviewScene {
  readonly units: readonly Unit[];
  readonly calendar: WorkCalendar;
  /** Local day. */
  readonly today: string;
}

/** Dates of a rule from today on; a floating one as if each were done on its day. */
const nextDates = (trigger: CalendarTrigger, { calendar, today }: PreviewScene): readonly Occurrence[] => {
  const { recurrence, firstOn, nonWorking, mode } = trigger;
  if (mode === 'fixed') return dueDates(recurrence, { firstOn, nonWorking, calendar, dueFrom: today, count: shown });
  return floatingDates(recurrence, { firstOn, completedOn: null, made: 0, nonWorking, calendar }, shown);
};

const words = {
  nobody: {
    zh: '现在没有符合范围的终端：以后有符合的终端，会自动加入。',
    en: 'No terminal is meant now; one that fits later joins by itself.',
  },
  over: { zh: '按这条规则，今天以后不会再到期。', en: 'By this rule nothing is due any more from today on.' },
  few: { zh: '之后只剩 {count} 个日期，计划到此结束。', en: 'Only {count} dates are left, then the plan is over.' },
  dayOff: {
    zh: '第一次的日期 {on} 是休息日，计划仍安排在当天。',
    en: 'The first date, {on}, is a day off; it stays on that day.',
  },
  moved: { zh: '有日期遇到休息日，已按您选的办法移动。', en: 'Some dates meet a day off and are moved as you chose.' },
  unknownHolidays: {
    zh: '{until} 之后的放假和调休还没有公布，那之后只按法律规定的节日和每周的休息日计算。',
    en: 'Holidays after {until} were not announced yet; from then on only the days that the law fixes and the days off of each week are regarded.',
  },
  noStore: {
    zh: '有 {count} 台终端没有填门店，按门店的计划不包括它们。',
    en: '{count} terminals have no store; a plan by store leaves them out.',
  },
  spareOnly: {
    zh: '备用机计划只用于状态为“备用”的终端。',
    en: 'A plan for spare terminals is only for those that are spare.',
  },
  noRisk: {
    zh: '巡检计划最好写明为什么这样频繁（PCI DSS 9.5.1.2.1 要求的针对性风险分析）。',
    en: 'An inspection should say why it is that often (the targeted risk analysis of PCI DSS 9.5.1.2.1).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const dateWarnings = (
  trigger: CalendarTrigger,
  dates: readonly Occurrence[],
  { calendar }: PreviewScene,
): readonly Bilingual[] => {
  const { known, last } = { known: calendar.knownUntil, last: dates.at(-1)?.dueOn ?? '' };
  const isFirstOff = trigger.nonWorking === 'stay' && !worksOn(calendar, trigger.firstOn);
  return [
    ...(dates.length === 0 ? [words.over] : []),
    ...(dates.length > 0 && dates.length < shown ? [fillText(words.few, { count: dates.length })] : []),
    ...(isFirstOff ? [fillText(words.dayOff, { on: trigger.firstOn })] : []),
    ...(dates.some(({ on, dueOn }) => on !== dueOn) ? [words.moved] : []),
    ...(trigger.nonWorking !== 'stay' && known !== null && last > known
      ? [fillText(words.unknownHolidays, { until: known })]
      : []),
  ];
};

const scopeWarnings = (draft: PlanDraft, subjects: number, { units }: PreviewScene): readonly Bilingual[] => {
  const homeless =
    draft.per === 'store'
      ? subjectsOf({ ...draft, per: 'unit' }, units).filter(({ units: [unit] }) => unit?.store === null).length
      : 0;
  return [
    ...(subjects === 0 ? [words.nobody] : []),
    ...(homeless > 0 ? [fillText(words.noStore, { count: homeless })] : []),
    ...(draft.kind === 'spare' ? [words.spareOnly] : []),
    ...(draft.kind === 'inspection' && draft.risk === null ? [words.noRisk] : []),
  ];
};

/** The preview of a draft. */
export const previewOf = (draft: PlanDraft, scene: PreviewScene) => {
  const dates = draft.trigger.kind === 'calendar' ? nextDates(draft.trigger, scene) : [];
  const subjects = subjectsOf(draft, scene.units).length;
  const ofDates = draft.trigger.kind === 'calendar' ? dateWarnings(draft.trigger, dates, scene) : [];
  return {
    dates: dates.map(({ on, dueOn }) => ({ on, dueOn })),
    subjects,
    warnings: [...ofDates, ...scopeWarnings(draft, subjects, scene)].map(({ zh, en }) => ({ zh, en })),
  };
};
