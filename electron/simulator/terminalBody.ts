// A simulated terminal without its lines: its state as it is now, its clock, and the times at which it is away.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { Clock, Timer } from '../protocol/clock.ts';
import { localSeconds, localTimeAt } from '../protocol/field/localTime.ts';
import { driftedState } from './drift.ts';
import { mergePatch } from './mergePatch.ts';
import { seededState } from './seededState.ts';
import type { SimulatorEvent } from './simulatorFamily.ts';
import { type TerminalState, terminalStateSchema } from './terminalState.ts';
import type { CommandContext } from './zvt/commandContext.ts';

/** A terminal that remembers and has a clock. */
export interface TerminalBody {
  state(): TerminalState;
  /** The state with a change, not yet taken. Code: input.invalid (facts: field, expected) */
  changed(patch: unknown): Result<TerminalState>;
  /** A change from outside. Code: input.invalid */
  change(patch: unknown): Result<TerminalState>;
  /** Neither hears nor says anything at this moment. */
  isAway(): boolean;
  /** Away for so many ms, and back without further ado; 0 ends it. */
  awayFor(ms: number): void;
  /** As it was switched on; a seed makes it another terminal. */
  begin(seed?: number): void;
  /** What it is now is what it begins with. */
  keepAsStart(): void;
  /** What its commands see of it, but for the profile. */
  readonly parts: Omit<CommandContext, 'profile'>;
}

/** Tells what happened. */
export type Emit = (event: SimulatorEvent['event'], details?: Readonly<Record<string, unknown>>) => void;

const longestOffsetSeconds = 315_360_000;
const remoteMaintenance = 0xe0;
const never = Number.NEGATIVE_INFINITY;

/** The first thing wrong, as a failure. */
export const invalidBy = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): ReturnType<typeof failure> => {
  const first = issues[0];
  return failure('input.invalid', { field: first?.path.map(String).join('.') ?? '', expected: first?.message ?? '' });
};

/** Makes one; `driftSeed` is used where there is no seed of its own. */
export const createTerminalBody = (options: {
  readonly clock: Clock;
  readonly state: TerminalState;
  readonly driftSeed: number;
  readonly ownSeed: number | null;
  readonly emit: Emit;
}): TerminalBody => {
  const { clock, emit } = options;
  const switchedOn = clock.now();
  let ownSeed = options.ownSeed;
  let base = options.state;
  let start = ownSeed === null ? base : seededState(base, ownSeed);
  let state = start;
  let quietUntil = never;
  let remoteUntil = never;
  let comingBack: Timer | null = null;

  const zoneMs = (at: number): number => clock.zoneMinutes(at) * 60_000;
  const localMs = (at: number): number => at + zoneMs(at) + state.clockOffsetSeconds * 1000;
  const stateNow = (): TerminalState => {
    const at = clock.now();
    const drifted =
      ownSeed === null
        ? driftedState(state, { seed: options.driftSeed, at, since: switchedOn })
        : driftedState(state, { seed: ownSeed, at: at - switchedOn, since: 0 });
    return at < remoteUntil ? { ...drifted, statusCode: remoteMaintenance } : drifted;
  };
  const changed = (patch: unknown): Result<TerminalState> => {
    const parsed = terminalStateSchema.safeParse(mergePatch(state, patch));
    return parsed.success ? success(parsed.data) : invalidBy(parsed.error.issues);
  };
  const take = (patch: unknown, by: string): Result<TerminalState> => {
    const next = changed(patch);
    if (!next.ok) return next;
    state = next.value;
    emit('changed', { by, set: patch });
    return next;
  };
  /** A change of the terminal's own making; one that cannot be is a bug. */
  const changeBySelf = (patch: unknown): void => {
    const taken = take(patch, 'terminal');
    if (!taken.ok) throw new Error(JSON.stringify(taken.error.facts));
  };
  const setClock = (local: string): boolean => {
    const seconds = localSeconds(local);
    if (seconds === null) return false;
    const at = clock.now();
    const offset = seconds - Math.floor((at + zoneMs(at)) / 1000);
    if (Math.abs(offset) > longestOffsetSeconds) return false;
    changeBySelf(state.stoppedClock === null ? { clockOffsetSeconds: offset } : { stoppedClock: local });
    return true;
  };

  return {
    state: () => state,
    changed,
    change: (patch) => take(patch, 'control'),
    isAway: () => clock.now() < quietUntil,
    awayFor: (ms) => {
      quietUntil = ms > 0 ? clock.now() + ms : never;
    },
    begin: (seed) => {
      comingBack?.cancel();
      quietUntil = never;
      remoteUntil = never;
      if (seed !== undefined) {
        ownSeed = seed;
        start = seededState(base, seed);
      }
      state = start;
    },
    keepAsStart: () => {
      base = state;
      start = state;
    },
    parts: {
      get state() {
        return stateNow();
      },
      localNow: () => state.stoppedClock ?? localTimeAt(localMs(clock.now()), 0),
      get since() {
        // A clock that stands has stood since the terminal was switched on.
        const stopped = state.stoppedClock === null ? null : localSeconds(state.stoppedClock);
        return stopped === null ? localMs(switchedOn) : stopped * 1000;
      },
      change: changeBySelf,
      setClock,
      goAway: (quietSeconds, remoteSeconds, afterwards) => {
        quietUntil = clock.now() + quietSeconds * 1000;
        remoteUntil = quietUntil + remoteSeconds * 1000;
        emit('away', { quietSeconds, remoteSeconds });
        comingBack?.cancel();
        comingBack = clock.after((quietSeconds + remoteSeconds) * 1000, () => {
          afterwards();
          emit('back');
        });
      },
      printed: (text) => {
        const { receipts, lines } = state.paper;
        const last = text.slice(0, 500).map((line) => line.slice(0, 200));
        state = { ...state, paper: { ...state.paper, receipts: receipts + 1, lines: lines + text.length, last } };
        emit('printed', { lines: text });
      },
    },
  };
};
