// Who sits there: nobody, somebody who only looks, or somebody who logged in; and the time after which it locks.
import { type AccessRole, accessRoleOf } from '../../../shared/access/accessRole.ts';
import { type Person, worksHere } from '../../../shared/people/person.ts';
import type { KeptAccess } from '../../store/accessStore.ts';
import { localDay } from '../binding/localDay.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { startWatch } from '../startWatch.ts';

/** Who sits there now. */
export interface Present {
  readonly kept: KeptAccess;
  /** Also while it is locked. */
  readonly person: Person | null;
  readonly isLocked: boolean;
  /** Null = locked. */
  readonly role: AccessRole | null;
}

/** The session of one engine. It belongs to no page, and ends with the engine. */
export interface AccessSession {
  /** Looked up anew each time, so that what changed elsewhere counts at once. Rejects with store.* */
  present(): Promise<Present>;
  /** Somebody sits there from the moment roles are in force. */
  seat(id: string): void;
  enter(person: Pick<Person, 'id' | 'name'>): Promise<void>;
  look(): void;
  lock(): void;
  leave(): void;
  /** The idle time begins anew. */
  touch(): Promise<void>;
  stop(): void;
}

/** How it begins and what it tells. */
export interface SessionOptions {
  /** The command line begins by looking, whoever runs it could read the files as well; the window begins locked. */
  readonly begins: 'locked' | 'looking';
  readonly onIdle: () => void;
}

type Seat =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'looker' }
  | { readonly kind: 'person'; readonly id: string };

const minuteMs = 60_000;

/** Begins; nobody has logged in. */
export const createAccessSession = (
  { shops, clock, operator }: Pick<ServiceDeps, 'shops' | 'clock' | 'operator'>,
  { begins, onIdle }: SessionOptions,
): AccessSession => {
  let seat: Seat = begins === 'looking' ? { kind: 'looker' } : { kind: 'nobody' };
  let isLocked = begins === 'locked';
  let stopTimer = (): void => undefined;
  /** A computer that slept without telling stops timers; what it was on for goes on. */
  let isOverdue = (): boolean => false;

  const theirs = async (kept: KeptAccess): Promise<Person | null> => {
    if (!kept.isGuarded || seat.kind !== 'person') return null;
    const person = await shops.open.people.byId(seat.id);
    const counts = person?.hasPin === true && worksHere(person, localDay(clock, clock.now()));
    return counts ? person : null;
  };

  const roleIn = (kept: KeptAccess, person: Person | null): AccessRole | null => {
    if (!kept.isGuarded) return 'owner';
    if (isLocked) return null;
    if (person !== null) return accessRoleOf(person.role);
    return seat.kind === 'looker' && (kept.mayLook || begins === 'looking') ? 'viewer' : null;
  };

  /** Whoever merely looks is not sent away: the next one could look as well. */
  const arm = async (): Promise<void> => {
    stopTimer();
    const { idleMinutes, isGuarded } = await shops.open.access.read();
    stopTimer();
    if (!isGuarded || isLocked || seat.kind !== 'person' || idleMinutes === 0 || begins === 'looking') return;
    const timer = clock.after(idleMinutes * minuteMs, onIdle);
    const idleFor = startWatch(clock);
    isOverdue = () => idleFor() > idleMinutes * minuteMs;
    stopTimer = () => {
      timer.cancel();
      isOverdue = () => false;
    };
  };

  const lock = (): void => {
    isLocked = true;
    if (seat.kind === 'looker') seat = { kind: 'nobody' };
    stopTimer();
  };

  return {
    present: async () => {
      if (isOverdue()) onIdle();
      const kept = await shops.open.access.read();
      const person = await theirs(kept);
      if (!kept.isGuarded) operator.actAs(null);
      else if (seat.kind === 'nobody') operator.actAs('');
      const role = roleIn(kept, person);
      return { kept, person, role, isLocked: role === null };
    },
    seat: (id) => {
      seat = { kind: 'person', id };
      isLocked = false;
    },
    enter: async ({ id, name }) => {
      seat = { kind: 'person', id };
      isLocked = false;
      operator.actAs(name);
      await arm();
    },
    look: () => {
      seat = { kind: 'looker' };
      isLocked = false;
      operator.actAs('');
      stopTimer();
    },
    lock,
    leave: () => {
      lock();
      seat = { kind: 'nobody' };
      operator.actAs('');
    },
    touch: async () => {
      if (isOverdue()) onIdle();
      else await arm();
    },
    stop: () => {
      stopTimer();
    },
  };
};
