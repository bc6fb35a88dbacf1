// What a message says: one line for one or for thousands of things, the same in centre, notification and toast.
import { type Bilingual, fillText } from '../model/bilingual.ts';
import type { ReminderHead, ReminderKind } from './reminder.ts';

/** What the kinds are called. */
export const reminderKindNames: Readonly<Record<ReminderKind, Bilingual>> = {
  jobDue: { zh: '任务到期', en: 'Jobs due' },
  jobOverdue: { zh: '任务逾期', en: 'Jobs overdue' },
  finding: { zh: '新发现的故障', en: 'New faults' },
  incident: { zh: '维修承诺日期', en: 'Promised repair dates' },
  training: { zh: '培训即将到期', en: 'Training about to expire' },
  notice: { zh: '规则与维护通知', en: 'Notices taking effect' },
  task: { zh: '登记簿待办', en: 'Register tasks' },
  stock: { zh: '耗材不足', en: 'Parts running low' },
  unattended: { zh: '自动检查结果', en: 'Results of unattended checks' },
};

const one: Readonly<Record<ReminderKind, Bilingual>> = {
  jobDue: { zh: '到期：{title}', en: 'Due: {title}' },
  jobOverdue: { zh: '已逾期：{title}', en: 'Overdue: {title}' },
  finding: { zh: '发现故障：{title}', en: 'Fault found: {title}' },
  incident: { zh: '维修：{title}', en: 'Repair: {title}' },
  training: { zh: '培训：{title}', en: 'Training: {title}' },
  notice: { zh: '通知：{title}', en: 'Notice: {title}' },
  task: { zh: '登记簿：{title}', en: 'Register: {title}' },
  stock: { zh: '耗材不足：{title}', en: 'Running low: {title}' },
  unattended: { zh: '自动检查：{title}', en: 'Unattended check: {title}' },
};

const many: Readonly<Record<ReminderKind, Bilingual>> = {
  jobDue: { zh: '{count} 项任务到期', en: '{count} jobs are due' },
  jobOverdue: { zh: '{count} 项任务已逾期', en: '{count} jobs are overdue' },
  finding: { zh: '发现 {count} 处故障', en: '{count} faults were found' },
  incident: { zh: '{count} 件维修到了承诺日期', en: '{count} repairs have reached their promised date' },
  training: { zh: '{count} 项培训即将到期', en: '{count} training records are about to expire' },
  notice: { zh: '{count} 条通知即将生效', en: '{count} notices take effect' },
  task: { zh: '登记簿有 {count} 件事到期', en: '{count} register tasks are due' },
  stock: { zh: '{count} 种耗材不足', en: '{count} parts are running low' },
  unattended: { zh: '{count} 次自动检查有了结果', en: '{count} unattended checks have a result' },
};

const andMore: Bilingual = { zh: '{{names}} 等', en: '{{names}}, and more' };

const nothing: Bilingual = { zh: '–', en: '–' };

/** The one line of a message. */
export const headlineOf = ({ kind, count, sample }: ReminderHead): Bilingual => {
  if (count !== 1) return fillText(many[kind], { count });
  const title = sample[0]?.title ?? nothing;
  // Filled by language: the title is bilingual too.
  return { zh: fillText(one[kind], { title: title.zh }).zh, en: fillText(one[kind], { title: title.en }).en };
};

/** The second line: which terminal or store for one thing, the first names for many; null = nothing to add. */
export const detailOf = ({ count, sample }: ReminderHead): Bilingual | null => {
  const [first] = sample;
  if (first === undefined) return null;
  if (count === 1) return first.detail;
  const shown = sample.slice(0, 3);
  const rest = count - shown.length;
  const join = (language: 'zh' | 'en', comma: string): string => {
    const names = [...new Set(shown.map(({ title }) => title[language]))].join(comma);
    if (rest <= 0) return names;
    return andMore[language].replace('{{names}}', () => names);
  };
  return { zh: join('zh', '、'), en: join('en', ', ') };
};

const program: Bilingual = { zh: '终端管家', en: 'Terminal Steward' };

/** Title and text of one notification. */
export interface NotificationWords {
  readonly title: Bilingual;
  readonly body: Bilingual;
}

/** One notification for all messages that are told at once, however many; null = nothing to tell. */
export const notificationOf = (heads: readonly ReminderHead[]): NotificationWords | null => {
  const [first, ...others] = heads;
  if (first === undefined) return null;
  if (others.length === 0) {
    const detail = detailOf(first);
    return detail === null ? { title: program, body: headlineOf(first) } : { title: headlineOf(first), body: detail };
  }
  const lines = heads.map(headlineOf);
  return {
    title: program,
    body: { zh: lines.map(({ zh }) => zh).join('；'), en: lines.map(({ en }) => en).join('; ') },
  };
};
