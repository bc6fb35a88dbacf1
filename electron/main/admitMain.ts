// What the main process answers itself passes the door of the engine too, and events reach no locked window.

import { type AccessState, accessStateSchema } from '../../shared/access/accessState.ts';
import type { GuardedCommand } from '../../shared/access/commandRights.ts';
import { rightOf } from '../../shared/access/rightOf.ts';
import type { Result } from '../../shared/error/appError.ts';
import type { EngineHost } from './engineHost.ts';

type Ask = (input: unknown) => Promise<Result<unknown>>;

/** What a person needs while no engine runs: another shop, the folder, the looks of the window. */
const withoutEngine: ReadonlySet<string> = new Set(['shop.open', 'shop.openDataFolder', 'preferences.set']);

/** The same answers, each only for whoever may; the engine decides. */
export const admitMain = <T extends object>(answers: T, host: Pick<EngineHost, 'ask' | 'state'>): T =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]: [string, Ask]) => [
      name,
      async (input: unknown) => {
        const command = name as GuardedCommand;
        const isDown = host.state.engine === 'failed' && withoutEngine.has(name);
        if (isDown || rightOf(command, input) === 'anyone') return answer(input);
        const admitted = await host.ask('access.admit', { command, input });
        return admitted.ok ? answer(input) : admitted;
      },
    ]),
  ) as T;

/** What a locked window hears: who is there, and what the emergency card shows. */
const whileLocked: ReadonlySet<string> = new Set(['access.changed', 'knowhow.cardChanged', 'contacts.changed']);

/** Decides which events of the engine the window hears. */
export interface EventGate {
  /** Looks at an event; true = the window hears it. */
  lets(name: string, payload: unknown): boolean;
  /** Whether nobody may see anything now. */
  isClosed(): boolean;
  /** How often it was locked. */
  lockings(): number;
  /** The engine has gone: until the next one has told who is there, nothing passes. */
  close(): void;
}

/** Begins closed. `onLock` is called whenever it was open, or not known, and is locked now. */
export const createEventGate = ({ onLock }: { readonly onLock: () => void }): EventGate => {
  let isOpen = false;
  let isLocked = false;
  let lockings = 0;
  const turn = (state: AccessState | null): void => {
    isOpen = state?.isLocked === false;
    if (state?.isLocked === true && !isLocked) {
      lockings += 1;
      onLock();
    }
    isLocked = state?.isLocked === true;
  };
  return {
    lets: (name, payload) => {
      if (name === 'access.changed') turn(accessStateSchema.safeParse(payload).data ?? null);
      return isOpen || whileLocked.has(name);
    },
    isClosed: () => !isOpen,
    lockings: () => lockings,
    close: () => {
      isOpen = false;
    },
  };
};
