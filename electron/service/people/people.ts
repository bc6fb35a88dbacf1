// The people of the shop: added, changed, gone and back; every change is in the log.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { nameKey, type Person, personRoleNames, worksHere } from '../../../shared/people/person.ts';
import { plainText } from '../../../shared/register/checkValue.ts';
import { attempt } from '../attempt.ts';
import { localDay } from '../binding/localDay.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { composeLine, type LogLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { mustBeTheirPin } from './checkPin.ts';
import type { People } from './peopleServices.ts';
import { personOf, workingPerson } from './personLookup.ts';
import { hashPin } from './pinHash.ts';
import { mustBeUsable } from './usablePin.ts';

type Draft = Parameters<People['add']>[0]['draft'];

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

/** A text as it is kept: plain, masked; card numbers are nobody's name. */
const kept = (typed: string): string => redactText(plainText(typed));

const roleOf = ({ role }: Pick<Person, 'role'>): Bilingual => personRoleNames[role];

/** People of the open shop. */
export const createPeople = (deps: ServiceDeps): People => {
  const { people } = deps.shops.open;
  const inTurn = createTurns();
  const today = (): string => localDay(deps.clock, deps.clock.now());

  const line = (summary: Bilingual, id: string, change: Pick<LogLine, 'before' | 'after'>) =>
    composeLine(deps, {
      kind: 'people',
      summary,
      simulated: deps.shops.kind === 'simulated',
      ...change,
      record: { kind: 'person', id },
    });

  const announce = (entry: Awaited<ReturnType<typeof people.write>>): void => {
    deps.publish('log.appended', entry);
    deps.publish('people.changed', {});
  };

  const write = async (person: Person, summary: Bilingual): Promise<Person> => {
    const before = await people.byId(person.id);
    announce(await people.write(person, line(summary, person.id, changeOf(before, person))));
    return personOf(people, person.id);
  };

  /** Records name people, so no two have one name, even if one of them has left. */
  const cleanDraft = async ({ name: typed, role, store: place }: Draft, except: string | null): Promise<Draft> => {
    const name = kept(typed);
    if (nameKey(name) === '') refuse('input.invalid', { field: 'name', found: '', expected: '1–60' });
    const same = (await people.list()).find(({ id, name: other }) => id !== except && nameKey(other) === nameKey(name));
    if (same !== undefined) refuse('person.name-taken', { person: same.name });
    return { name, role, store: place === null ? null : kept(place) || null };
  };

  /** Somebody has to answer for a PIN: who has it, or an owner with theirs. */
  const mustBeAnsweredFor = async (
    person: Person,
    by: { readonly personId: string; readonly pin: string } | null,
  ): Promise<Person | null> => {
    if (by !== null) {
      const vouching = await workingPerson(people, by.personId, today());
      if (vouching.id !== person.id && vouching.role !== 'owner') refuse('person.needs-owner', { person: person.name });
      await mustBeTheirPin(deps, vouching, by.pin);
      return vouching;
    }
    const owners = (await people.list()).filter(
      (each) => each.role === 'owner' && each.hasPin && worksHere(each, today()),
    );
    if (person.hasPin || owners.length > 0) refuse('person.needs-owner', { person: person.name });
    return null;
  };

  /** One owner remains: where roles are in force, one who can log in. Who leaves some day does not remain. */
  const mustNotBeLastOwner = async (before: Person, after: Person): Promise<void> => {
    if (before.role !== 'owner' || before.leftOn !== null) return;
    if (after.role === 'owner' && after.leftOn === null) return;
    const others = (await people.readable()).filter(
      ({ id, role, leftOn }) => id !== before.id && role === 'owner' && leftOn === null,
    );
    const { isGuarded } = await deps.shops.open.access.read();
    const remain = isGuarded && before.hasPin ? others.some(({ hasPin }) => hasPin) : others.length > 0;
    if (!remain) refuse('access.last-owner', { person: before.name });
  };

  return {
    list: () =>
      attempt(async () => {
        const day = today();
        const byName = [...(await people.list())].sort((one, other) => one.name.localeCompare(other.name, 'zh'));
        return [...byName.filter((each) => worksHere(each, day)), ...byName.filter((each) => !worksHere(each, day))];
      }),
    add: ({ draft }) =>
      attempt(() =>
        inTurn(async () => {
          const clean = await cleanDraft(draft, null);
          const person = {
            ...clean,
            id: randomUUID(),
            hasPin: false,
            leftOn: null,
            createdAt: utcText(deps.clock.now()),
          };
          return write(person, {
            zh: `添加人员：${person.name}（${roleOf(person).zh}）`,
            en: `Person added: ${person.name} (${roleOf(person).en})`,
          });
        }),
      ),
    change: ({ personId, draft }) =>
      attempt(() =>
        inTurn(async () => {
          const before = await personOf(people, personId);
          const person = { ...before, ...(await cleanDraft(draft, personId)) };
          await mustNotBeLastOwner(before, person);
          const changed = await write(person, {
            zh: `修改人员：${before.name}（${roleOf(before).zh}）→ ${person.name}（${roleOf(person).zh}）`,
            en: `Person changed: ${before.name} (${roleOf(before).en}) → ${person.name} (${roleOf(person).en})`,
          });
          if (before.name !== person.name) {
            deps.publish('jobs.changed', { jobId: null });
            deps.publish('plans.changed', {});
          }
          return changed;
        }),
      ),
    setPin: ({ personId, pin, by }) =>
      attempt(() =>
        inTurn(async () => {
          const person = await workingPerson(people, personId, today());
          if (pin !== null) mustBeUsable(pin);
          const vouching = await mustBeAnsweredFor(person, by);
          const hash = pin === null ? null : await hashPin(pin);
          const who = vouching === null || vouching.id === personId ? person.name : vouching.name;
          const summary =
            pin === null
              ? { zh: `${person.name} 的 PIN 已取消（${who}）`, en: `PIN of ${person.name} taken away (${who})` }
              : { zh: `${person.name} 的 PIN 已设置（${who}）`, en: `PIN of ${person.name} set (${who})` };
          const change = { before: { hasPin: person.hasPin }, after: { hasPin: pin !== null } };
          announce(await people.setPin(personId, hash, line(summary, personId, change)));
          return personOf(people, personId);
        }),
      ),
    checkPin: ({ personId, pin }) =>
      attempt(async () => {
        await mustBeTheirPin(deps, await workingPerson(people, personId, today()), pin);
        return {};
      }),
    leave: ({ personId, leftOn, reason: given }) =>
      attempt(() =>
        inTurn(async () => {
          const before = await personOf(people, personId);
          const reason = kept(given);
          await mustNotBeLastOwner(before, { ...before, leftOn });
          return write(
            { ...before, leftOn },
            leftOn === null
              ? { zh: `${before.name} 重新在职（${reason}）`, en: `${before.name} works here again (${reason})` }
              : {
                  zh: `${before.name} 自 ${leftOn} 起离职（${reason}），以前的记录保留`,
                  en: `${before.name} has left as of ${leftOn} (${reason}); earlier records stay`,
                },
          );
        }),
      ),
  };
};
