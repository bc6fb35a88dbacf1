// What has to be looked after at one record, out of its fields and its tasks. Pure.

import { allows } from '../../../shared/register/lifecycle.ts';
import { maskBound } from '../../../shared/register/maskBinding.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { type ReviewItem, reviewItems, type Upkeep, type UpkeepSettings } from '../../../shared/register/upkeep.ts';
import { addDays } from '../../plan/days.ts';
import { dormancyOf, type LastApproved, powerUpDue, reviewDue } from '../../plan/dormancy.ts';
import type { NewTask } from '../register/registerTaskParts.ts';

/** A review is opened so many days before its day. */
const reviewOpensDays = 7;

/** Everything that is looked at; tasks of kinds `dormancy` and `review`, open and closed. */
export interface UpkeepFacts {
  readonly record: RegisterRecord;
  readonly tasks: readonly RegisterTask[];
  readonly settings: UpkeepSettings;
  /** Local day. */
  readonly today: string;
  /** The local day of a UTC text or of a local time without zone. */
  readonly dayOf: (text: string) => string;
}

const latest = (...days: readonly (string | undefined)[]): string | null =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? null;

const lastApproved = ({ record, dayOf }: UpkeepFacts): LastApproved | null => {
  const known = record.fields.lastApprovedAt;
  return known === undefined ? null : { on: dayOf(known.value), source: known.source };
};

const isAbout = (task: RegisterTask, about: string): boolean =>
  task.kind === 'dormancy' && task.data['about'] === about;

const dayIn = (task: RegisterTask, name: string): string | undefined => {
  const value = task.data[name];
  return typeof value === 'string' ? value : undefined;
};

/** The day on which a spare unit was last powered up and signed on, as far as anybody knows. */
const lastPowerUp = ({ record, tasks, dayOf }: UpkeepFacts): string =>
  latest(
    dayOf(record.lifecycleSince),
    record.fields.lastSignOnAt === undefined ? undefined : dayOf(record.fields.lastSignOnAt.value),
    ...tasks
      .filter((task) => isAbout(task, 'powerUp') && task.closedAt !== null)
      .map((task) => dayIn(task, 'doneOn') ?? dayOf(task.closedAt ?? '')),
  ) ?? dayOf(record.lifecycleSince);

const reviews = ({ tasks }: UpkeepFacts): readonly RegisterTask[] => tasks.filter(({ kind }) => kind === 'review');

const isReviewed = ({ lifecycle }: RegisterRecord): boolean =>
  allows(lifecycle, 'reminders').isAllowed || lifecycle === 'suspended';

const lastReview = (facts: UpkeepFacts): string =>
  latest(
    facts.dayOf(facts.record.createdAt),
    ...reviews(facts).flatMap(({ closedAt }) => (closedAt === null ? [] : [facts.dayOf(closedAt)])),
  ) ?? facts.today;

const itemsOf = ({ fields }: RegisterRecord): Upkeep['items'] => {
  const licence = [
    fields.merchantName?.value,
    fields.uscc === undefined ? undefined : maskBound('uscc', fields.uscc.value),
  ];
  const words: Record<ReviewItem, string | undefined> = {
    address: fields.installAddress?.value,
    licence: licence.filter((part) => part !== undefined).join(' · ') || undefined,
    account:
      fields.settlementLast4 === undefined ? undefined : maskBound('settlementLast4', fields.settlementLast4.value),
    phone: undefined,
    sim: fields.iccid?.value,
  };
  return Object.fromEntries(reviewItems.map((item) => [item, words[item] ?? null])) as Upkeep['items'];
};

/** What the window shows of it. */
export const upkeepOf = (facts: UpkeepFacts): Upkeep => {
  const { record, settings, today } = facts;
  const complete = reviews(facts).flatMap((task) => dayIn(task, 'completedOn') ?? []);
  return {
    recordId: record.id,
    dormancy: dormancyOf(record.lifecycle, lastApproved(facts), { settings, today }),
    powerUpOn: powerUpDue(record.lifecycle, lastPowerUp(facts), settings),
    reviewedOn: latest(...complete),
    reviewOn: isReviewed(record) ? reviewDue(lastReview(facts), settings) : null,
    review: reviews(facts).find(({ closedAt }) => closedAt === null) ?? null,
    items: itemsOf(record),
  };
};

/** Tasks that this day opens and ends. */
export interface UpkeepPlan {
  readonly open: readonly NewTask[];
  /** A later transaction or sign-on is known, or the unit is not expected to sell any more. */
  readonly obsolete: readonly RegisterTask[];
}

/** What a day brings. The same day twice brings nothing new: a date that had its task, open or closed, gets no other. */
export const planUpkeep = (facts: UpkeepFacts): UpkeepPlan => {
  const { record, tasks, settings, today } = facts;
  const { dormancy, powerUpOn, reviewOn, review } = upkeepOf(facts);
  const base = {
    recordId: record.id,
    terminalId: record.terminalId,
    serialNumber: record.fields.serialNumber?.value ?? null,
  };
  const isReminded = allows(record.lifecycle, 'reminders').isAllowed;
  const hasHad = (about: string, dueOn: string): boolean =>
    tasks.some((task) => isAbout(task, about) && task.dueOn === dueOn);
  const dates: readonly (readonly [about: string, dueOn: string | null, isDue: boolean])[] = [
    ['verify', dormancy.verifyOn, dormancy.verifyOn !== null && addDays(today, settings.warnDays) >= dormancy.verifyOn],
    ['stop', dormancy.stopOn, dormancy.stopOn !== null && addDays(today, settings.warnDays) >= dormancy.stopOn],
    ['powerUp', powerUpOn, powerUpOn !== null && today >= powerUpOn],
  ];
  const open = dates.flatMap(([about, dueOn, isDue]): NewTask[] =>
    dueOn === null || !isDue || !isReminded || hasHad(about, dueOn)
      ? []
      : [{ kind: 'dormancy', ...base, dueOn, data: { about, lastApprovedOn: dormancy.lastApprovedOn } }],
  );
  const isReviewDue = reviewOn !== null && review === null && addDays(today, reviewOpensDays) >= reviewOn;
  const obsolete = tasks.filter(
    (task) =>
      task.kind === 'dormancy' &&
      task.closedAt === null &&
      !dates.some(([about, dueOn]) => task.data['about'] === about && task.dueOn === dueOn),
  );
  return {
    open: isReviewDue ? [...open, { kind: 'review', ...base, dueOn: reviewOn, data: {} }] : open,
    obsolete,
  };
};
