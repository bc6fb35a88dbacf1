// What makes a job due, in words: the rule of its dates, the count, or the checks. Pure.
import { checkHelp } from '../../shared/help/allCheckHelp.ts';
import { metrics } from '../../shared/metric/catalogue.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { PlanTrigger } from '../../shared/plan/plan.ts';
import type { Recurrence } from '../../shared/plan/recurrence.ts';
import { endWords, exceptWords, listed, monthEndWords, nonWorkingWords, patternWords } from './ruleWords.ts';

type Calendar = Extract<PlanTrigger, { kind: 'calendar' }>;

const units: Readonly<Record<Recurrence['frequency'], Bilingual>> = {
  daily: { zh: '天', en: 'day' },
  weekly: { zh: '周', en: 'week' },
  monthly: { zh: '个月', en: 'month' },
  yearly: { zh: '年', en: 'year' },
};

const floatingWords = ({ recurrence, firstOn }: Calendar): Bilingual => {
  const { frequency, interval, weekdays, monthDays, months } = recurrence;
  if (weekdays.length + monthDays.length + months.length > 0) {
    const pattern = patternWords(recurrence, firstOn);
    return {
      zh: `从上次完成那天起算，${pattern.zh}`,
      en: `counted from the day of the last completion, ${pattern.en}`,
    };
  }
  const unit = units[frequency];
  const plural = interval === 1 ? unit.en : `${unit.en}s`;
  return {
    zh: `上次完成之后满 ${String(interval)} ${unit.zh}`,
    en: `${String(interval)} ${plural} after the last completion`,
  };
};

const firstUpper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const calendarWords = (trigger: Calendar): Bilingual => {
  const { mode, recurrence, firstOn, time, nonWorking } = trigger;
  const isFloating = mode === 'floating';
  const parts = [
    isFloating ? floatingWords(trigger) : patternWords(recurrence, firstOn),
    { zh: time, en: `at ${time}` },
    isFloating ? null : monthEndWords(recurrence, firstOn),
    nonWorkingWords[nonWorking],
    { zh: `首次 ${firstOn} 起`, en: `first from ${firstOn}` },
    endWords(recurrence),
    exceptWords(recurrence),
  ].filter((part) => part !== null);
  return {
    zh: `${parts.map(({ zh }) => zh).join('，')}。`,
    en: `${firstUpper(parts.map(({ en }) => en).join(', '))}.`,
  };
};

const counterWords = ({ metric, every }: Extract<PlanTrigger, { kind: 'counter' }>): Bilingual => {
  const { label, unit } = metrics[metric];
  const amount = `${String(every)} ${unit}`.trim();
  return { zh: `“${label.zh}”每增加 ${amount} 一次。`, en: `Each time “${label.en}” has grown by ${amount}.` };
};

const conditionWords = ({ checks, outcome }: Extract<PlanTrigger, { kind: 'condition' }>): Bilingual => {
  const names = listed(checks.map((id) => checkHelp[id].title));
  return outcome === 'fail'
    ? {
        zh: `检查“${names.zh}”有故障时，没有处理完之前只有一项。`,
        en: `When ${names.en} is found faulty; one job as long as it is open.`,
      }
    : {
        zh: `检查“${names.zh}”有提醒或故障时，没有处理完之前只有一项。`,
        en: `When ${names.en} gives a warning or a fault; one job as long as it is open.`,
      };
};

/** What makes a job due, as a sentence. */
export const describeTrigger = (trigger: PlanTrigger): Bilingual => {
  if (trigger.kind === 'calendar') return calendarWords(trigger);
  return trigger.kind === 'counter' ? counterWords(trigger) : conditionWords(trigger);
};
