// Roles, logging in and locking, enforced here: until an owner has a PIN, everybody acts as one.
import { isEnough, type Right } from '../../../shared/access/accessRole.ts';
import { type AccessState, recoveryWait } from '../../../shared/access/accessState.ts';
import type { GuardedCommand } from '../../../shared/access/commandRights.ts';
import { isTold, jobWorkedOn, rightOf } from '../../../shared/access/rightOf.ts';
import { AppFailure, failure, type Result, success } from '../../../shared/error/appError.ts';
import { nameKey, type Person, personRoleNames, worksHere } from '../../../shared/people/person.ts';
import { attempt } from '../attempt.ts';
import { localDay } from '../binding/localDay.ts';
import { composeLine, writeLine } from '../logWriter.ts';
import { mustBeTheirPin } from '../people/checkPin.ts';
import { workingPerson } from '../people/personLookup.ts';
import { secondsToWait } from '../people/pinTries.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Access } from './accessServices.ts';
import { createAccessSession, type Present, type SessionOptions } from './accessSession.ts';
import { goesRound } from './beyondShop.ts';
import { makeRecovery, recoverOwner, secondsToRecover } from './recovery.ts';

/** The checklist of the daily look, which cashiers do. */
const dailyLook = 'inspection-daily';
/** The same refusal is told of once in so many ms. */
const quietMs = 60_000;

/** Access to the open shop. */
export const createAccess = (deps: ServiceDeps, begins: SessionOptions['begins']): Access => {
  const { shops, clock } = deps;
  const today = (): string => localDay(clock, clock.now());
  const told = new Map<string, number>();

  const stateOf = async (present: Present): Promise<AccessState> => {
    const { kept, person, role, isLocked } = present;
    const people = (kept.isGuarded ? await shops.open.people.readable() : []).filter(
      (each) => each.hasPin && worksHere(each, today()),
    );
    const waits = await Promise.all([
      ...people.map(async ({ id }) => ({ of: id, seconds: secondsToWait(deps, id, await shops.open.people.pin(id)) })),
      ...(kept.hasRecovery ? [secondsToRecover(deps).then((seconds) => ({ of: recoveryWait, seconds }))] : []),
    ]);
    return {
      ...kept,
      isLocked,
      role,
      person: person === null ? null : { id: person.id, name: person.name, role: person.role },
      people: people
        .map(({ id, name, role: theirs }) => ({ id, name, role: theirs }))
        .sort((one, other) => one.name.localeCompare(other.name, 'zh')),
      waits: waits.filter(({ seconds }) => seconds > 0),
    };
  };

  const announce = async (): Promise<AccessState> => {
    const state = await stateOf(await session.present());
    deps.publish('access.changed', state);
    return state;
  };

  const session = createAccessSession(deps, {
    begins,
    onIdle: () => {
      session.lock();
      void attempt(announce);
    },
  });

  const tellEntry = async (person: Person, zh: string, en: string): Promise<void> => {
    await writeLine(deps, {
      kind: 'login',
      summary: {
        zh: `${person.name}（${personRoleNames[person.role].zh}）${zh}`,
        en: `${person.name} (${personRoleNames[person.role].en}) ${en}`,
      },
      record: { kind: 'person', id: person.id },
    });
  };

  /** The daily look, and jobs that are given to them. */
  const isTheirJob = async (jobId: string, person: Person | null): Promise<boolean> => {
    const job = await shops.open.jobs.byId(jobId);
    if (job === null || job.template?.proposal === dailyLook) return true;
    return person !== null && job.assignee !== null && nameKey(job.assignee) === nameKey(person.name);
  };

  const isAllowed = async ({ role, person }: Present, command: GuardedCommand, input: unknown): Promise<boolean> => {
    if (!isEnough(role, rightOf(command, input))) return false;
    const jobId = role === 'viewer' ? jobWorkedOn(command, input) : null;
    return jobId === null || isTheirJob(jobId, person);
  };

  const tellRefusal = async (command: GuardedCommand, right: Right, { person, role }: Present): Promise<void> => {
    const key = `${person?.id ?? ''} ${command}`;
    const now = clock.now();
    const last = told.get(key);
    if (!isTold(command, right) || (last !== undefined && Math.abs(now - last) < quietMs)) return;
    told.set(key, now);
    const who = person?.name ?? '（未登录）';
    const whoEn = person?.name ?? '(nobody logged in)';
    // Whoever stands at a locked program need not be the one for whom it waits.
    const summary =
      role === null
        ? { zh: `拒绝：程序锁定时执行 ${command}`, en: `Refused: ${command} while the program was locked` }
        : { zh: `拒绝：${who} 无权执行 ${command}`, en: `Refused: ${whoEn} may not carry out ${command}` };
    await writeLine(deps, { kind: 'login', summary });
  };

  const proven = async (personId: string, pin: string): Promise<Person> => {
    const person = await workingPerson(shops.open.people, personId, today());
    await mustBeTheirPin(deps, person, pin);
    return person;
  };

  return {
    state: () => attempt(async () => stateOf(await session.present())),
    login: ({ personId, pin }) =>
      attempt(async () => {
        const person = await proven(personId, pin);
        await session.enter(person);
        await tellEntry(person, '登录', 'logged in');
        return announce();
      }),
    look: () =>
      attempt(async () => {
        const { mayLook, isGuarded } = await shops.open.access.read();
        if (isGuarded && !mayLook) throw new AppFailure(failure('access.no-looking', {}).error);
        session.look();
        return announce();
      }),
    lock: () =>
      attempt(async () => {
        session.lock();
        return announce();
      }),
    logout: () =>
      attempt(async () => {
        const { person } = await session.present();
        if (person !== null) await tellEntry(person, '退出登录', 'logged out');
        session.leave();
        return announce();
      }),
    touch: () =>
      attempt(async () => {
        await session.touch();
        return {};
      }),
    setSettings: ({ mayLook, idleMinutes }) =>
      attempt(async () => {
        const { mayLook: lookBefore, idleMinutes: idleBefore } = await shops.open.access.read();
        const line = composeLine(deps, {
          kind: 'setting',
          summary: {
            zh: `锁定规则：${idleMinutes === 0 ? '不自动锁定' : `空闲 ${idleMinutes} 分钟后锁定`}，未登录${mayLook ? '可以查看' : '不能查看'}`,
            en: `Locking: ${idleMinutes === 0 ? 'never by itself' : `after ${idleMinutes} idle minutes`}; without logging in one ${mayLook ? 'may look' : 'sees nothing'}`,
          },
          before: { mayLook: lookBefore, idleMinutes: idleBefore },
          after: { mayLook, idleMinutes },
        });
        deps.publish('log.appended', await shops.open.access.setSettings({ mayLook, idleMinutes }, line));
        await session.touch();
        return announce();
      }),
    makeRecovery: ({ personId, pin }) =>
      attempt(async () => {
        const person = await proven(personId, pin);
        if (person.role !== 'owner') throw new AppFailure(failure('access.not-allowed', { needs: 'owner' }).error);
        const code = await makeRecovery(deps, person);
        await announce();
        return { code };
      }),
    recover: ({ personId, code, pin }) =>
      attempt(async () => {
        const person = await workingPerson(shops.open.people, personId, today());
        await recoverOwner(deps, person, { code, pin });
        await session.enter(person);
        return announce();
      }),
    admit: async (command, input): Promise<Result<Record<string, never>>> => {
      const right = rightOf(command, input);
      if (right === 'anyone') return success({});
      const present = await attempt(() => session.present());
      if (!present.ok) return present;
      const allowed = await attempt(() => isAllowed(present.value, command, input));
      if (!allowed.ok) return allowed;
      if (allowed.value) {
        const isRound = await attempt(() => goesRound(deps, right, { command, input }));
        if (!isRound.ok) return isRound;
        return isRound.value ? failure('access.own-shop', {}) : success({});
      }
      await attempt(() => tellRefusal(command, right, present.value));
      const { role, person } = present.value;
      if (role === null) return failure('access.locked', {});
      const needs = isEnough(role, right) ? 'technician' : right;
      return failure('access.not-allowed', { needs, person: person?.name ?? null });
    },
    isGuarded: async () => (await shops.open.access.read()).isGuarded,
    seat: (personId) => {
      session.seat(personId);
    },
    unseat: () => {
      session.leave();
    },
    enter: async (person) => {
      await session.enter(person);
      await attempt(announce);
    },
    hear: (name) => {
      if (name === 'people.changed') void attempt(announce);
    },
    stop: () => {
      session.stop();
    },
  };
};
