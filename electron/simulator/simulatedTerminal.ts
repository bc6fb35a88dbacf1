// One ZVT terminal that does not exist: its state, its faults, what it was asked, and the lines on which it answers.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { type Logger, silentLogger } from '../log/logger.ts';
import type { Clock, Timer } from '../protocol/clock.ts';
import { localSeconds, localTimeAt } from '../protocol/field/localTime.ts';
import { commandName } from '../protocol/zvt/zvtApdu.ts';
import { driftedState } from './drift.ts';
import { type Behaviour, behaviourOf, createFaultPlan } from './faultPlan.ts';
import { type Fault, faultsSchema } from './faults.ts';
import { createFaultyLine, type FaultyLine } from './faultyLine.ts';
import { mergePatch } from './mergePatch.ts';
import { presses } from './presses.ts';
import { seededFaults, seededState } from './seededState.ts';
import type { SimulatedFarEnd, SimulatorEvent, Steering } from './simulatorFamily.ts';
import { type TerminalState, terminalStateSchema } from './terminalState.ts';
import type { CommandContext } from './zvt/commandContext.ts';
import { maskedCommand } from './zvt/maskedCommand.ts';
import { type ProfileName, profiles } from './zvt/profiles.ts';
import type { ServedLine } from './zvt/zvtDialogue.ts';
import { freshMemory, serveLine } from './zvt/zvtLine.ts';
import { encodeMessage } from './zvt/zvtMessage.ts';

/** A terminal that can be attached to any number of lines; its commands are named `05 01`, answers of the console are none. */
export interface SimulatedTerminal extends SimulatedFarEnd {
  state(): TerminalState;
  /** Changes a part of the state; nested parts are merged, null removes one. Code: input.invalid (facts: field, expected) */
  change(patch: unknown): Result<TerminalState>;
  faults(): readonly Fault[];
  /** Replaces all faults, counting from now on every line. Code: input.invalid */
  setFaults(faults: unknown): Result<readonly Fault[]>;
  profile(): ProfileName;
  setProfile(name: string): Result<ProfileName>;
  readonly steering: Steering;
}

/** What a terminal begins with. */
export interface SimulatedTerminalOptions {
  readonly state: TerminalState;
  readonly profile: ProfileName;
  readonly faults?: readonly Fault[];
  /** Behaviours that are no plain data, for tests; they come before the faults. */
  readonly behaviours?: readonly Behaviour[];
  readonly clock: Clock;
  /** Seed of the drift alone. */
  readonly seed: number;
  /** Seed of everything: numbers, readings, drift, random faults; the drift then counts from the switch-on. */
  readonly ownSeed?: number | undefined;
  readonly log?: Logger;
}

const invalid = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) => {
  const first = issues[0];
  return failure('input.invalid', { field: first?.path.map(String).join('.') ?? '', expected: first?.message ?? '' });
};

const parsedState = (state: TerminalState, patch: unknown): Result<TerminalState> => {
  const parsed = terminalStateSchema.safeParse(mergePatch(state, patch));
  return parsed.success ? success(parsed.data) : invalid(parsed.error.issues);
};

const parsedFaults = (given: unknown): Result<readonly Fault[]> => {
  const parsed = faultsSchema.safeParse(given);
  return parsed.success ? success(parsed.data) : invalid(parsed.error.issues);
};

const profileNamed = (name: unknown): Result<ProfileName> => {
  const known = Object.keys(profiles).find((one): one is ProfileName => one === name);
  return known === undefined
    ? failure('input.invalid', { field: 'profile', expected: Object.keys(profiles).join(', ') })
    : success(known);
};

const remembered = 100_000;
const restartSeconds = 3;
const remoteMaintenance = 0xe0;

/** Switches a terminal on. */
export const createSimulatedTerminal = (options: SimulatedTerminalOptions): SimulatedTerminal => {
  const { clock } = options;
  const log = options.log ?? silentLogger;
  const switchedOn = clock.now();
  let ownSeed = options.ownSeed ?? null;
  const firstState = (): TerminalState => (ownSeed === null ? options.state : seededState(options.state, ownSeed));
  const firstFaults = (): readonly Fault[] =>
    ownSeed === null ? (options.faults ?? []) : seededFaults(options.faults ?? [], ownSeed);
  let state = firstState();
  let faults = firstFaults();
  let profileName = options.profile;
  let memory = freshMemory();
  let quietUntil = Number.NEGATIVE_INFINITY;
  let remoteUntil = Number.NEGATIVE_INFINITY;
  let comingBack: Timer | null = null;
  const received: Uint8Array[] = [];
  const lines = new Map<FaultyLine, ServedLine>();
  const listeners = new Set<(event: SimulatorEvent) => void>();

  const emit = (event: SimulatorEvent['event'], details: Readonly<Record<string, unknown>> = {}): void => {
    if (listeners.size === 0) return;
    const told: SimulatorEvent = { event, at: new Date(clock.now()).toISOString(), ...details };
    for (const listener of listeners) listener(told);
  };
  const plan = () => createFaultPlan([...(options.behaviours ?? []), ...faults.map(behaviourOf)]);
  const zoneMs = (at: number): number => clock.zoneMinutes(at) * 60_000;
  const localMs = (at: number): number => at + zoneMs(at) + state.clockOffsetSeconds * 1000;

  const stateNow = (): TerminalState => {
    const at = clock.now();
    const drifted =
      ownSeed === null
        ? driftedState(state, { seed: options.seed, at, since: switchedOn })
        : driftedState(state, { seed: ownSeed, at: at - switchedOn, since: 0 });
    return at < remoteUntil ? { ...drifted, statusCode: remoteMaintenance } : drifted;
  };
  /** A change of the terminal's own making; one that cannot be is a bug. */
  const changeBySelf = (patch: unknown): void => {
    const changed = parsedState(state, patch);
    if (!changed.ok)
      throw new Error(`${String(changed.error.facts['field'])}: ${String(changed.error.facts['expected'])}`);
    state = changed.value;
    emit('changed', { by: 'command', set: patch });
  };
  const goAway: CommandContext['goAway'] = (quietSeconds, remoteSeconds, afterwards) => {
    quietUntil = clock.now() + quietSeconds * 1000;
    remoteUntil = quietUntil + remoteSeconds * 1000;
    emit('away', { quietSeconds, remoteSeconds });
    comingBack?.cancel();
    comingBack = clock.after((quietSeconds + remoteSeconds) * 1000, () => {
      afterwards();
      emit('back');
    });
  };
  const context: CommandContext = {
    get state() {
      return stateNow();
    },
    get profile() {
      return profiles[profileName];
    },
    localNow: () => state.stoppedClock ?? localTimeAt(localMs(clock.now()), 0),
    get since() {
      return localMs(switchedOn);
    },
    change: changeBySelf,
    setClock: (local) => {
      const seconds = localSeconds(local);
      if (seconds === null) return false;
      if (state.stoppedClock !== null) changeBySelf({ stoppedClock: local });
      else {
        const at = clock.now();
        changeBySelf({ clockOffsetSeconds: seconds - Math.floor((at + zoneMs(at)) / 1000) });
      }
      return true;
    },
    goAway,
    printed: (text) => {
      const { receipts, lines: before } = state.paper;
      state = { ...state, paper: { receipts: receipts + 1, lines: before + text.length } };
      emit('printed', { lines: text });
    },
  };
  const detach = (): void => {
    for (const line of lines.keys()) line.close();
  };
  const begin = (): void => {
    comingBack?.cancel();
    quietUntil = Number.NEGATIVE_INFINITY;
    remoteUntil = Number.NEGATIVE_INFINITY;
    state = firstState();
    faults = firstFaults();
    profileName = options.profile;
    memory = freshMemory();
    received.length = 0;
    detach();
    emit('changed', { by: 'reset' });
  };

  const keys: Readonly<Record<string, () => unknown>> = {
    abortKey: () => {
      const ending = { command: 0x061e, head: Uint8Array.of(0x6c) };
      for (const served of lines.values()) {
        served.interrupt(encodeMessage(ending, { sequenceId: null, longLength: profiles[profileName].longLengths }));
      }
    },
    restart: () => {
      quietUntil = clock.now() + restartSeconds * 1000;
      detach();
    },
    ...Object.fromEntries(
      Object.entries(presses).map(([name, change]) => [name, () => changeBySelf(change(state))] as const),
    ),
  };

  const steering: Steering = {
    keys: Object.keys(keys),
    press: (key) => {
      if (!Object.hasOwn(keys, key))
        return failure('input.invalid', { field: 'press', expected: Object.keys(keys).join(', ') });
      emit('pressed', { key });
      keys[key]?.();
      return success(key);
    },
    silence: (seconds) => {
      if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= 86_400)) {
        return failure('input.invalid', { field: 'silence', expected: 'seconds from 0 to 86400' });
      }
      quietUntil = seconds === 0 ? Number.NEGATIVE_INFINITY : clock.now() + seconds * 1000;
      return success(seconds);
    },
    reset: begin,
    reseed: (seed) => {
      if (!Number.isInteger(seed) || (seed as number) < 0 || (seed as number) > 0xffff_ffff) {
        return failure('input.invalid', { field: 'seed', expected: 'a whole number from 0 to 4294967295' });
      }
      ownSeed = seed as number;
      begin();
      return success(seed);
    },
    validate: ({ set, fault, profile }) => {
      const results: Result<unknown>[] = [
        set === undefined ? success(null) : parsedState(state, set),
        fault === undefined ? success(null) : parsedFaults(fault),
        profile === undefined ? success(null) : profileNamed(profile),
      ];
      return results.find((one) => !one.ok) ?? success(null);
    },
    receivedText: () => received.map(maskedCommand),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  return {
    steering,
    usualLine: 'block',
    attach: (transport, kind, cut) => {
      const line = createFaultyLine(transport, {
        plan: plan(),
        clock,
        cut: cut ?? (() => void transport.close()),
        isAway: () => clock.now() < quietUntil,
      });
      const served = serveLine(
        {
          clock,
          profile: profiles[profileName],
          get memory() {
            return memory;
          },
          context: () => context,
          onCommand: (apdu) => {
            received.push(apdu);
            if (received.length > remembered) received.shift();
            emit('command', { bytes: maskedCommand(apdu) });
          },
          onFailure: (error) => {
            log('error', 'a simulated terminal failed', { state: state.name, error: String(error) });
          },
        },
        line,
        kind,
      );
      lines.set(line, served);
      emit('connected', { line: kind });
      void line.closed.then(() => {
        lines.delete(line);
        emit('disconnected', { line: kind });
      });
    },
    commands: () => received.map((apdu) => commandName(((apdu[0] ?? 0) << 8) | (apdu[1] ?? 0))),
    received: () => received,
    state: () => state,
    change: (patch) => {
      const changed = parsedState(state, patch);
      if (!changed.ok) return changed;
      state = changed.value;
      emit('changed', { by: 'control', set: patch });
      return success(state);
    },
    faults: () => faults,
    setFaults: (given) => {
      const parsed = parsedFaults(given);
      if (!parsed.ok) return parsed;
      faults = parsed.value;
      for (const line of lines.keys()) line.setPlan(plan());
      return success(faults);
    },
    profile: () => profileName,
    setProfile: (name) => {
      const named = profileNamed(name);
      if (!named.ok) return named;
      profileName = named.value;
      detach();
      return named;
    },
    detach,
  };
};
