// One Android terminal that does not exist: its state, its faults, what it was asked, and the lines on which it answers.
import { failure, type Result, success } from '../../../shared/error/appError.ts';
import type { Clock } from '../../protocol/clock.ts';
import { wander } from '../drift.ts';
import { mergePatch } from '../mergePatch.ts';
import type { SimulatedFarEnd } from '../simulatorFamily.ts';
import { type AdbFault, adbFaultsSchema, faultOf } from './adbFaults.ts';
import { type AdbLine, createAdbLine } from './adbLine.ts';
import { type AndroidState, androidStateSchema } from './androidState.ts';
import { type DaemonTerminal, serveDaemon } from './daemonEnd.ts';
import { serveServer } from './serverEnd.ts';
import { shellOutput } from './shellOutputs.ts';

/** What stands at the other end of a line: the terminal itself, or an ADB server into which it is plugged. */
export const adbProfiles = ['daemon', 'server'] as const;
/** One of the profiles. */
export type AdbProfile = (typeof adbProfiles)[number];

/** What a terminal begins with. */
export interface SimulatedAndroidOptions {
  readonly state: AndroidState;
  readonly profile?: AdbProfile;
  readonly faults?: readonly AdbFault[];
  readonly clock: Clock;
  readonly seed: number;
}

const invalid = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) => {
  const first = issues[0];
  return failure('input.invalid', { field: first?.path.map(String).join('.') ?? '', expected: first?.message ?? '' });
};

const hourMs = 3_600_000;
const remembered = 10_000;

const drifted = (state: AndroidState, seed: number, at: number): AndroidState => {
  const { battery, memory, thermal } = state;
  const warmth = wander(seed, at, hourMs);
  return {
    ...state,
    battery: battery === null ? null : { ...battery, deciCelsius: battery.deciCelsius + Math.round(warmth * 6) },
    memory:
      memory === null
        ? null
        : { ...memory, availableKib: Math.round(memory.availableKib * (1 + 0.04 * wander(seed + 1, at, hourMs))) },
    thermal: thermal === null ? null : { ...thermal, skinCelsius: thermal.skinCelsius + warmth },
  };
};

/** Switches a terminal on. */
export const createSimulatedAndroid = (options: SimulatedAndroidOptions): SimulatedFarEnd => {
  const { clock, seed } = options;
  const switchedOn = clock.now();
  let state = options.state;
  let faults: readonly AdbFault[] = options.faults ?? [];
  let profile: AdbProfile = options.profile ?? 'daemon';
  const asked: string[] = [];
  const lines = new Map<AdbLine, () => void>();

  const run = (service: string): Uint8Array | 'hang' | null => {
    asked.push(service);
    if (asked.length > remembered) asked.shift();
    const [, way, command] = /^(shell|exec):([\s\S]*)$/.exec(service) ?? [];
    if (command === undefined || command === '' || (way === 'exec' && faultOf(faults, 'shellOnly'))) return null;
    if (faults.some((fault) => fault.kind === 'hang' && fault.command === command)) return 'hang';
    const at = clock.now();
    const moment = { at, zoneMinutes: clock.zoneMinutes(at), since: switchedOn };
    return new TextEncoder().encode(shellOutput(command, state.drifts ? drifted(state, seed, at) : state, moment));
  };
  const terminal: DaemonTerminal = { state: () => state, run };
  const detach = (): void => {
    for (const line of lines.keys()) line.end();
    lines.clear();
  };

  return {
    usualLine: 'stream',
    attach: (transport, _kind, cut) => {
      const line = createAdbLine(transport, {
        clock,
        faults: () => faults,
        cut: cut ?? (() => void transport.close()),
      });
      const accept = profile === 'daemon' ? serveDaemon(line, terminal) : undefined;
      if (profile === 'server') serveServer(line, terminal);
      lines.set(line, accept ?? (() => undefined));
      void transport.closed.then(() => lines.delete(line));
    },
    commands: () => asked,
    received: () => asked.map((service) => new TextEncoder().encode(service)),
    state: () => state,
    change: (patch): Result<unknown> => {
      const parsed = androidStateSchema.safeParse(mergePatch(state, patch));
      if (!parsed.success) return invalid(parsed.error.issues);
      state = parsed.data;
      for (const accepted of lines.values()) accepted();
      return success(state);
    },
    faults: () => faults,
    setFaults: (given) => {
      const parsed = adbFaultsSchema.safeParse(given);
      if (!parsed.success) return invalid(parsed.error.issues);
      faults = parsed.data;
      return success(faults);
    },
    profile: () => profile,
    setProfile: (name) => {
      const known = adbProfiles.find((one) => one === name);
      if (known === undefined) return failure('input.invalid', { field: 'profile', expected: adbProfiles.join(', ') });
      profile = known;
      detach();
      return success(known);
    },
    detach,
  };
};
