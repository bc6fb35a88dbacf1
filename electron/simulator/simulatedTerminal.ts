// One terminal that does not exist: its state, its faults, what it was asked, and the lines on which it answers.
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { type Logger, silentLogger } from '../log/logger.ts';
import type { Clock } from '../protocol/clock.ts';
import { fromHex } from '../protocol/field/hex.ts';
import { localTimeAt } from '../protocol/field/localTime.ts';
import { commandName } from '../protocol/zvt/zvtApdu.ts';
import type { Transport } from '../transport/transport.ts';
import { driftedState } from './drift.ts';
import { type Behaviour, behaviourOf, createFaultPlan } from './faultPlan.ts';
import { type Fault, faultsSchema } from './faults.ts';
import { createFaultyLine, type FaultyLine } from './faultyLine.ts';
import { mergePatch } from './mergePatch.ts';
import type { LineKind, SimulatedFarEnd } from './simulatorFamily.ts';
import { type TerminalState, terminalStateSchema } from './terminalState.ts';
import { BlockEnd } from './zvt/blockEnd.ts';
import { greetings, type ProfileName, profiles } from './zvt/profiles.ts';
import { createStreamEnd } from './zvt/streamEnd.ts';
import { type CommandContext, carryOut } from './zvt/zvtCommands.ts';
import { serveZvtDialogues } from './zvt/zvtDialogue.ts';

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
}

/** What a terminal begins with. */
export interface SimulatedTerminalOptions {
  readonly state: TerminalState;
  readonly profile: ProfileName;
  readonly faults?: readonly Fault[];
  /** Behaviours that are no plain data, for tests; they come before the faults. */
  readonly behaviours?: readonly Behaviour[];
  readonly clock: Clock;
  readonly seed: number;
  readonly log?: Logger;
}

const invalid = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) => {
  const first = issues[0];
  return failure('input.invalid', { field: first?.path.map(String).join('.') ?? '', expected: first?.message ?? '' });
};

const remembered = 100_000;

/** Switches a terminal on. */
export const createSimulatedTerminal = (options: SimulatedTerminalOptions): SimulatedTerminal => {
  const { clock } = options;
  const log = options.log ?? silentLogger;
  const switchedOn = clock.now();
  let state = options.state;
  let faults: readonly Fault[] = options.faults ?? [];
  let profileName = options.profile;
  const received: Uint8Array[] = [];
  const lines = new Set<FaultyLine>();

  const plan = () => createFaultPlan([...(options.behaviours ?? []), ...faults.map(behaviourOf)]);
  const localMs = (at: number): number => at + clock.zoneMinutes(at) * 60_000 + state.clockOffsetSeconds * 1000;
  const remember = (apdu: Uint8Array): void => {
    received.push(apdu);
    if (received.length > remembered) received.shift();
  };
  const context = (): CommandContext => ({
    state: driftedState(state, { seed: options.seed, at: clock.now(), since: switchedOn }),
    profile: profiles[profileName],
    localNow: () => localTimeAt(localMs(clock.now()), 0),
    since: localMs(switchedOn),
  });

  const attach = (transport: Transport, kind: LineKind, cut?: () => void): void => {
    const line = createFaultyLine(transport, { plan: plan(), clock, cut: cut ?? (() => void transport.close()) });
    lines.add(line);
    void line.closed.then(() => lines.delete(line));
    const profile = profiles[profileName];
    if (profile.speaks === 'mute') line.onBytes(() => undefined);
    else if (profile.speaks === 'foreign') {
      line.onBytes(() => void line.send('block', fromHex(greetings[profile.greeting])));
    } else {
      const link = kind === 'block' ? new BlockEnd(line, clock) : createStreamEnd(line);
      serveZvtDialogues(link, {
        clock,
        onCommand: remember,
        handle: async (command, turn) => {
          try {
            await carryOut(context(), command, turn);
          } catch (error) {
            log('error', 'a simulated terminal failed', { state: state.name, error: String(error) });
            line.close();
          }
        },
      });
    }
  };

  return {
    attach,
    commands: () => received.map((apdu) => commandName(((apdu[0] ?? 0) << 8) | (apdu[1] ?? 0))),
    usualLine: 'block',
    received: () => received,
    state: () => state,
    change: (patch) => {
      const parsed = terminalStateSchema.safeParse(mergePatch(state, patch));
      if (!parsed.success) return invalid(parsed.error.issues);
      state = parsed.data;
      return success(state);
    },
    faults: () => faults,
    setFaults: (given) => {
      const parsed = faultsSchema.safeParse(given);
      if (!parsed.success) return invalid(parsed.error.issues);
      faults = parsed.data;
      for (const line of lines) line.setPlan(plan());
      return success(faults);
    },
    profile: () => profileName,
    setProfile: (name) => {
      const known = Object.keys(profiles).find((one): one is ProfileName => one === name);
      if (known === undefined) {
        return failure('input.invalid', { field: 'profile', expected: Object.keys(profiles).join(', ') });
      }
      profileName = known;
      for (const line of lines) line.close();
      return success(known);
    },
    detach: () => {
      for (const line of lines) line.close();
    },
  };
};
