// One ZVT terminal that does not exist: its state, its faults, what it was asked, and the lines on which it answers.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { type Logger, silentLogger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import { commandName } from '../protocol/zvt/zvtApdu.ts';
import { createCommandMemory } from './commandMemory.ts';
import { type Behaviour, behaviourOf, createFaultPlan } from './faultPlan.ts';
import { type Fault, faultsSchema } from './faults.ts';
import { createFaultyLine, type FaultyLine } from './faultyLine.ts';
import { seededFaults } from './seededState.ts';
import type { SimulatedFarEnd, Steering } from './simulatorFamily.ts';
import { createEvents, createSteering } from './steering.ts';
import { createTerminalBody, invalidBy } from './terminalBody.ts';
import type { TerminalState } from './terminalState.ts';
import type { CommandContext } from './zvt/commandContext.ts';
import { maskedCommand } from './zvt/maskedCommand.ts';
import { type ProfileName, profiles } from './zvt/profiles.ts';
import type { ServedLine } from './zvt/zvtDialogue.ts';
import { freshMemory, type LineTerminal, serveLine } from './zvt/zvtLine.ts';
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

const parsedFaults = (given: unknown): Result<readonly Fault[]> => {
  const parsed = faultsSchema.safeParse(given);
  return parsed.success ? success(parsed.data) : invalidBy(parsed.error.issues);
};

const profileNamed = (name: unknown): Result<ProfileName> => {
  const known = Object.keys(profiles).find((one): one is ProfileName => one === name);
  return known === undefined
    ? failure('input.invalid', { field: 'profile', expected: Object.keys(profiles).join(', ') })
    : success(known);
};

const abortedByKey = { command: 0x061e, head: Uint8Array.of(0x6c) };

/** Switches a terminal on. */
export const createSimulatedTerminal = (options: SimulatedTerminalOptions): SimulatedTerminal => {
  const { clock } = options;
  const log = options.log ?? silentLogger;
  let ownSeed = options.ownSeed ?? null;
  let firstFaults = options.faults ?? [];
  const seeded = (): readonly Fault[] => (ownSeed === null ? firstFaults : seededFaults(firstFaults, ownSeed));
  let faults = seeded();
  let profileName = options.profile;
  let memory = freshMemory();
  const received = createCommandMemory();
  const lines = new Map<FaultyLine, ServedLine>();
  const { emit, onEvent } = createEvents(() => clock.now());
  const body = createTerminalBody({ clock, state: options.state, driftSeed: options.seed, ownSeed, emit });
  const plan = () => createFaultPlan([...(options.behaviours ?? []), ...faults.map(behaviourOf)]);
  const { parts } = body;
  const context: CommandContext = {
    get state() {
      return parts.state;
    },
    get profile() {
      return profiles[profileName];
    },
    get since() {
      return parts.since;
    },
    localNow: parts.localNow,
    change: (patch) => {
      parts.change(patch);
    },
    setClock: (local) => parts.setClock(local),
    goAway: (quietSeconds, remoteSeconds, afterwards) => {
      parts.goAway(quietSeconds, remoteSeconds, afterwards);
    },
    printed: (text) => {
      parts.printed(text);
    },
  };
  const detach = (): void => {
    for (const line of lines.keys()) line.close();
  };

  const steering = createSteering({
    body,
    emit,
    onEvent,
    detach,
    receivedText: () => received.all().map(maskedCommand),
    abortAll: () => {
      const ending = encodeMessage(abortedByKey, { sequenceId: null, longLength: context.profile.longLengths });
      for (const served of lines.values()) served.interrupt(ending);
    },
    begin: (seed) => {
      ownSeed = seed ?? ownSeed;
      body.begin(seed);
      faults = seeded();
      memory = freshMemory();
      received.forget();
      for (const line of lines.keys()) line.setPlan(plan());
      // A line speaks what it was attached with: it ends only if that is something else now.
      if (profileName !== options.profile) detach();
      profileName = options.profile;
      emit('changed', { by: 'reset' });
    },
    keepAsStart: () => {
      body.keepAsStart();
      firstFaults = faults;
      faults = seeded();
      for (const line of lines.keys()) line.setPlan(plan());
    },
    checkFault: parsedFaults,
    checkProfile: profileNamed,
  });

  const attach: SimulatedFarEnd['attach'] = (transport, kind, cut) => {
    const line = createFaultyLine(transport, {
      plan: plan(),
      clock,
      cut: cut ?? (() => void transport.close()),
      isAway: () => body.isAway(),
    });
    const terminal: LineTerminal = {
      clock,
      profile: context.profile,
      get memory() {
        return memory;
      },
      context: () => context,
      onCommand: (apdu) => {
        received.add(apdu);
        emit('command', { bytes: maskedCommand(apdu) });
      },
      onFailure: (error) => {
        log('error', 'a simulated terminal failed', { state: body.state().name, error: String(error) });
      },
    };
    lines.set(line, serveLine(terminal, line, kind));
    emit('connected', { line: kind });
    void line.closed.then(() => {
      lines.delete(line);
      emit('disconnected', { line: kind });
    });
  };

  return {
    steering,
    usualLine: 'block',
    attach,
    detach,
    commands: () => received.all().map((apdu) => commandName(((apdu[0] ?? 0) << 8) | (apdu[1] ?? 0))),
    received: () => received.all(),
    state: () => body.state(),
    change: (patch) => body.change(patch),
    faults: () => faults,
    setFaults: (given) => {
      const parsed = parsedFaults(given);
      if (!parsed.ok) return parsed;
      faults = parsed.value;
      for (const line of lines.keys()) line.setPlan(plan());
      return parsed;
    },
    profile: () => profileName,
    setProfile: (name) => {
      const named = profileNamed(name);
      if (!named.ok) return named;
      profileName = named.value;
      detach();
      return named;
    },
  };
};
