// What is chosen on the page, and the request that it becomes.
import type { Language } from '../../../shared/model/bilingual.ts';
import { type OptionalKind, shownAtFirst } from '../../../shared/support/hiddenKinds.ts';
import { type SupportChoice, supportLimits } from '../../../shared/support/supportBundle.ts';
import { type SupportPart, usualParts } from '../../../shared/support/supportParts.ts';

/** Periods of the log that can be chosen; `custom` = by two days. */
export const periods = ['day', 'week', 'month', 'quarter', 'all', 'custom'] as const;
/** A period of the log. */
export type Period = (typeof periods)[number];

/** What the page holds until a preview is made. */
export interface SupportForm {
  readonly parts: readonly SupportPart[];
  readonly captureIds: readonly string[];
  readonly period: Period;
  /** Local days as `2026-11-22`; empty = open. */
  readonly fromDay: string;
  readonly untilDay: string;
  readonly shown: readonly OptionalKind[];
  readonly words: readonly string[];
  readonly note: string;
}

/** What is chosen at first: everything but captures, a month of the log. */
export const firstForm: SupportForm = {
  parts: usualParts,
  captureIds: [],
  period: 'month',
  fromDay: '',
  untilDay: '',
  shown: shownAtFirst,
  words: [],
  note: '',
};

const dayMs = 86_400_000;
const daysOf = { day: 1, week: 7, month: 30, quarter: 90 } as const;

const startOfDay = (day: string): string | null => {
  const at = new Date(`${day}T00:00:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};

const dayAfter = (day: string): string | null => {
  const at = new Date(`${day}T00:00:00`);
  if (Number.isNaN(at.getTime())) return null;
  at.setDate(at.getDate() + 1);
  return at.toISOString();
};

const spanOf = ({ period, fromDay, untilDay }: SupportForm, now: number): Pick<SupportChoice, 'from' | 'until'> => {
  if (period === 'all') return { from: null, until: null };
  if (period === 'custom') return { from: startOfDay(fromDay), until: dayAfter(untilDay) };
  return { from: new Date(now - daysOf[period] * dayMs).toISOString(), until: null };
};

/** Whether something is chosen, and days are in their order. */
export const isUsable = ({ parts, captureIds, period, fromDay, untilDay }: SupportForm): boolean => {
  const hasPart = parts.some((part) => part !== 'captures' || captureIds.length > 0);
  const isInOrder = period !== 'custom' || fromDay === '' || untilDay === '' || fromDay <= untilDay;
  return hasPart && isInOrder;
};

/** The request; `now` in ms. */
export const choiceOf = (form: SupportForm, language: Language, now: number): SupportChoice => {
  const hasCaptures = form.parts.includes('captures');
  return {
    parts: [...form.parts],
    captureIds: hasCaptures ? [...form.captureIds] : [],
    ...spanOf(form, now),
    shown: [...form.shown],
    words: form.words.map((word) => word.trim()).filter((word) => word.length >= supportLimits.leastWord),
    note: form.note.trim() === '' ? null : form.note.trim(),
    language,
  };
};
