// Who has read which guide: acknowledged by a person who works here, with the version, until a day; never changed afterwards.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { guides, trainingGuides } from '../../../shared/knowhow/allGuides.ts';
import { lastDayAfter, type Training, trainingItems, trainingMonths } from '../../../shared/knowhow/training.ts';
import { worksHere } from '../../../shared/people/person.ts';
import { attempt } from '../attempt.ts';
import { localDay } from '../binding/localDay.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { writeLineWith } from '../logWriter.ts';
import { mustBeTheirPin } from '../people/checkPin.ts';
import { workingPerson } from '../people/personLookup.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Trainings } from './knowhowServices.ts';

type Acknowledgement = Parameters<Trainings['acknowledge']>[0];

const settingName = 'trainingMonths';
const monthsSchema = z.number().int().min(trainingMonths.least).max(trainingMonths.most);
const mostShown = 500;

/** Training of the open shop. */
export const createTrainings = (deps: ServiceDeps): Trainings => {
  const { training, people, settings } = deps.shops.open;
  const inTurn = createTurns();
  const today = (): string => localDay(deps.clock, deps.clock.now());

  const months = async (): Promise<number> => {
    const kept = monthsSchema.safeParse((await settings.shopSetting(settingName))?.value);
    return kept.success ? kept.data : trainingMonths.usual;
  };

  /** Whoever has a PIN proves to be there; nobody else does it for them. */
  const provePresence = async (person: Awaited<ReturnType<typeof workingPerson>>, pin: string | null) => {
    if (!person.hasPin) return;
    if (pin === null) throw new AppFailure(failure('training.needs-pin', { person: person.name }).error);
    await mustBeTheirPin(deps, person, pin);
  };

  const acknowledge = async ({
    personId,
    guideId,
    version,
    language,
    way,
    pin,
  }: Acknowledgement): Promise<Training> => {
    const guide = guides[guideId];
    if (version !== guide.version) {
      const facts = { title: guide.title.zh, titleEn: guide.title.en, version, newest: guide.version };
      throw new AppFailure(failure('training.other-version', facts).error);
    }
    const on = today();
    const person = await workingPerson(people, personId, on);
    await provePresence(person, pin);
    const entry: Training = {
      id: randomUUID(),
      personId,
      personName: person.name,
      personRole: person.role,
      guideId,
      version,
      title: guide.title,
      language,
      way,
      withPin: person.hasPin,
      at: utcText(deps.clock.now()),
      on,
      expiresOn: lastDayAfter(on, await months()),
      recordedBy: deps.operator.current(),
    };
    await writeLineWith(deps, () => training.add(entry), {
      kind: 'people',
      record: { kind: 'person', id: personId },
      after: { guide: guideId, version, way, withPin: entry.withPin, expiresOn: entry.expiresOn },
      summary: {
        zh: `${person.name} 确认已学习《${guide.title.zh}》第 ${version} 版，有效至 ${entry.expiresOn}`,
        en: `${person.name} has acknowledged “${guide.title.en}”, version ${version}, until ${entry.expiresOn}`,
      },
    });
    deps.publish('knowhow.trainingChanged', {});
    return entry;
  };

  return {
    overview: () =>
      attempt(async () => {
        const day = today();
        const [everybody, given] = await Promise.all([people.list(), training.newest()]);
        return {
          today: day,
          months: await months(),
          people: everybody
            .filter((person) => worksHere(person, day))
            .map(({ id, name, hasPin }) => ({ id, name, hasPin })),
          items: trainingItems(everybody, trainingGuides, given, day),
        };
      }),
    acknowledge: (input) => inTurn(() => attempt(() => acknowledge(input))),
    history: ({ personId }) => attempt(async () => [...(await training.list({ personId }, mostShown))]),
    setMonths: ({ months: wanted }) =>
      inTurn(() =>
        attempt(async () => {
          const before = await months();
          const stamp = { changedBy: deps.operator.current(), changedAt: utcText(deps.clock.now()) };
          await writeLineWith(deps, () => settings.setShopSetting(settingName, { value: wanted, ...stamp }), {
            kind: 'setting',
            before: { months: before },
            after: { months: wanted },
            summary: {
              zh: `培训有效期：${before} 个月 → ${wanted} 个月，从现在起的确认按新的算`,
              en: `Training counts for ${wanted} months instead of ${before}, from now on`,
            },
          });
          deps.publish('knowhow.trainingChanged', {});
          return {};
        }),
      ),
  };
};
