// The ways to steer a simulated ZVT terminal from outside, besides state, faults and profile.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { presses } from './presses.ts';
import type { SimulatorEvent, Steering } from './simulatorFamily.ts';
import type { Emit, TerminalBody } from './terminalBody.ts';

const restartMs = 3000;
const longestSilenceSeconds = 86_400;
const highestSeed = 0xffff_ffff;

/** Listeners for what happens. */
export const createEvents = (now: () => number): { readonly emit: Emit; readonly onEvent: Steering['onEvent'] } => {
  const listeners = new Set<(event: SimulatorEvent) => void>();
  return {
    emit: (event, details = {}) => {
      if (listeners.size === 0) return;
      const told: SimulatorEvent = { event, at: new Date(now()).toISOString(), ...details };
      for (const listener of [...listeners]) listener(told);
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** What steering needs of the terminal besides its body. */
export interface Steered {
  readonly body: TerminalBody;
  readonly emit: Emit;
  readonly onEvent: Steering['onEvent'];
  receivedText(): readonly string[];
  /** Ends running dialogues as a person at the terminal does. */
  abortAll(): void;
  detach(): void;
  /** Begins anew with this seed; undefined keeps the one there is. */
  begin(seed?: number): void;
  keepAsStart(): void;
  checkFault(fault: unknown): Result<unknown>;
  checkProfile(profile: unknown): Result<unknown>;
}

/** Steers it. */
export const createSteering = (steered: Steered): Steering => {
  const { body, emit } = steered;
  const keys: Readonly<Record<string, () => void>> = {
    abortKey: () => {
      steered.abortAll();
    },
    restart: () => {
      body.awayFor(restartMs);
      steered.detach();
    },
    ...Object.fromEntries(
      Object.entries(presses).map(([name, change]) => [name, () => body.parts.change(change(body.state()))] as const),
    ),
  };
  return {
    keys: Object.keys(keys),
    press: (key) => {
      if (!Object.hasOwn(keys, key)) {
        return failure('input.invalid', { field: 'press', expected: Object.keys(keys).join(', ') });
      }
      emit('pressed', { key });
      keys[key]?.();
      return success(key);
    },
    silence: (seconds) => {
      if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= longestSilenceSeconds)) {
        return failure('input.invalid', {
          field: 'silence',
          expected: `seconds from 0 to ${String(longestSilenceSeconds)}`,
        });
      }
      body.awayFor(seconds * 1000);
      return success(seconds);
    },
    reset: () => {
      steered.begin();
    },
    reseed: (seed) => {
      if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > highestSeed) {
        return failure('input.invalid', { field: 'seed', expected: `a whole number from 0 to ${String(highestSeed)}` });
      }
      steered.begin(seed);
      return success(seed);
    },
    keepAsStart: () => {
      steered.keepAsStart();
    },
    validate: ({ set, fault, profile }) => {
      const results: Result<unknown>[] = [
        set === undefined ? success(null) : body.changed(set),
        fault === undefined ? success(null) : steered.checkFault(fault),
        profile === undefined ? success(null) : steered.checkProfile(profile),
      ];
      return results.find((one) => !one.ok) ?? success(null);
    },
    receivedText: () => steered.receivedText(),
    onEvent: steered.onEvent,
  };
};
