// Training: who has read which version of which guide, until when that counts, and what is due.
import { z } from 'zod';
import { languageSchema } from '../model/bilingual.ts';
import { type Person, personRoles, worksHere } from '../people/person.ts';
import { type Guide, guideIdSchema } from './guide.ts';

/** How it was done: read alone, or gone through with somebody. */
export const trainingWays = ['read', 'explained'] as const;

/** How long an acknowledgement counts, in months; PCI DSS 9.5.1.3 asks for training, the year is our default. */
export const trainingMonths = { least: 1, most: 36, usual: 12 } as const;
/** What ends within so many days is due soon. */
export const trainingSoonDays = 30;
/** Days that somebody new, and everybody after a new version of a text, has before it counts as overdue. */
const daysToRead = { newcomer: 7, newText: 14 } as const;

/** One acknowledgement. Names and version stay as they were. */
export const trainingSchema = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  personRole: z.enum(personRoles),
  guideId: guideIdSchema,
  version: z.number().int().positive(),
  /** Title of the guide at that time. */
  title: z.object({ zh: z.string(), en: z.string() }),
  language: languageSchema,
  way: z.enum(trainingWays),
  /** Whether the person's own PIN was typed. */
  withPin: z.boolean(),
  at: z.iso.datetime(),
  /** Local day on which it happened, and the last local day on which it counts. */
  on: z.iso.date(),
  expiresOn: z.iso.date(),
  /** Who sat at the computer. */
  recordedBy: z.string(),
});
/** One acknowledgement. */
export type Training = Readonly<z.infer<typeof trainingSchema>>;

/** How somebody stands with a guide. */
export const trainingStates = ['never', 'newText', 'expired', 'soon', 'valid'] as const;
/** How somebody stands with a guide. */
export type TrainingState = (typeof trainingStates)[number];

/** Somebody and a guide that they have to know. */
export const trainingItemSchema = z.object({
  personId: z.uuid(),
  personName: z.string(),
  guideId: guideIdSchema,
  version: z.number().int().positive(),
  state: z.enum(trainingStates),
  /** Day from which it is due; for what counts, the day after the last one on which it does. */
  dueOn: z.iso.date(),
  /** Days over `dueOn`; 0 = not overdue. */
  overdueDays: z.number().int().min(0),
  last: trainingSchema.nullable(),
});
/** Somebody and a guide that they have to know. */
export type TrainingItem = Readonly<z.infer<typeof trainingItemSchema>>;

const dayMs = 86_400_000;
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(dayOf(day) + days * dayMs).toISOString().slice(0, 10);

/** The last day on which something counts that began on `day`: a year from 22 November ends on 21 November. */
export const lastDayAfter = (day: string, months: number): string => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const same = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
  return addDays(same, -1);
};

const stateOf = (guide: Guide, last: Training | null, today: string): TrainingState => {
  if (last === null) return 'never';
  if (last.version < guide.version) return 'newText';
  if (last.expiresOn < today) return 'expired';
  return addDays(today, trainingSoonDays) >= last.expiresOn ? 'soon' : 'valid';
};

const later = (one: string, other: string): string => (one > other ? one : other);

const itemOf = (person: Person, guide: Guide, last: Training | null, today: string): TrainingItem => {
  const state = stateOf(guide, last, today);
  const since = person.createdAt.slice(0, 10);
  const dueOn =
    state === 'never'
      ? addDays(since, daysToRead.newcomer)
      : state === 'newText'
        ? addDays(later(guide.writtenOn, last?.on ?? since), daysToRead.newText)
        : addDays(last?.expiresOn ?? since, 1);
  return {
    personId: person.id,
    personName: person.name,
    guideId: guide.id,
    version: guide.version,
    state,
    dueOn,
    overdueDays: Math.max(0, Math.round((dayOf(today) - dayOf(dueOn)) / dayMs)),
    last,
  };
};

/** What is asked of the people who work here on a local day, most urgent first. Somebody who has left is asked nothing. */
export const trainingItems = (
  people: readonly Person[],
  guides: readonly Guide[],
  given: readonly Training[],
  today: string,
): TrainingItem[] => {
  const newest = new Map<string, Training>();
  for (const each of given) {
    const key = `${each.personId} ${each.guideId}`;
    const known = newest.get(key);
    // A clock that was wrong for a while gives a later version no earlier place.
    if (known === undefined || each.version > known.version || (each.version === known.version && each.at > known.at)) {
      newest.set(key, each);
    }
  }
  return people
    .filter((person) => worksHere(person, today))
    .flatMap((person) =>
      guides
        .filter(({ training }) => training.includes(person.role))
        .map((guide) => itemOf(person, guide, newest.get(`${person.id} ${guide.id}`) ?? null, today)),
    )
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.personName.localeCompare(other.personName, 'zh'));
};
