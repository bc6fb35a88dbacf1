// Values that wander a little with time, as real ones do: always the same way for the same seed and moment. Pure.
import type { TerminalState } from './terminalState.ts';

/** Which terminal, and when: both in ms since 1970. */
export interface DriftMoment {
  readonly seed: number;
  readonly at: number;
  /** When the terminal was switched on. */
  readonly since: number;
}

const hourMs = 3_600_000;

const hash = (seed: number, knot: number): number => {
  let mixed = (seed ^ Math.imul(knot, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0xffffffff;
};

/** A number that tells texts apart, the same on every computer. */
export const seedOf = (text: string): number => {
  let seed = 2_166_136_261;
  for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return seed;
};

/** Smooth noise between −1 and 1 that takes about `periodMs` to change its mind. */
export const wander = (seed: number, at: number, periodMs: number): number => {
  const place = at / periodMs;
  const knot = Math.floor(place);
  const part = place - knot;
  const eased = part * part * (3 - 2 * part);
  return 2 * (hash(seed, knot) * (1 - eased) + hash(seed, knot + 1) * eased) - 1;
};

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The part with one number changed, if it has that number. */
const adjusted = <T extends object>(part: T, key: keyof T, to: (value: number) => number): T => {
  const value = part[key];
  return typeof value === 'number' ? { ...part, [key]: to(value) } : part;
};

/** The state as it is at that moment. */
export const driftedState = (state: TerminalState, moment: DriftMoment): TerminalState => {
  if (!state.drifts) return state;
  const moved = (name: string, by: number, hours: number): number =>
    by * wander(moment.seed ^ seedOf(name), moment.at, hours * hourMs);
  const warmth = moved('temperature', 1.2, 1);
  const seconds = Math.max(0, Math.floor((moment.at - moment.since) / 1000));

  let print = state.print;
  print = adjusted(print, 'batteryVolts', (volts) => clamp(volts + moved('volts', 0.02, 12), 0, 9.99));
  print = adjusted(print, 'temperatureCelsius', (degrees) => clamp(degrees + warmth, -40, 125));
  if (state.maintenance === null) return { ...state, print };

  let { power, resources, network } = state.maintenance;
  if (power !== undefined) {
    power = adjusted(power, 'batteryPercent', (percent) => clamp(Math.round(percent + moved('level', 2, 2)), 0, 100));
    power = adjusted(power, 'batteryMillivolts', (mv) => clamp(Math.round(mv + moved('millivolts', 15, 2)), 0, 20_000));
    power = adjusted(power, 'temperatureDeciCelsius', (deci) => clamp(Math.round(deci + warmth * 10), -400, 1250));
  }
  if (resources !== undefined) {
    const total = resources.memoryTotalKiB ?? 4_294_967_295;
    resources = adjusted(resources, 'uptimeSeconds', (uptime) => Math.min(4_294_967_295, uptime + seconds));
    resources = adjusted(resources, 'memoryFreeKiB', (free) =>
      clamp(Math.round(free * (1 + moved('memory', 0.05, 2))), 0, total),
    );
  }
  if (network !== undefined && network.csq !== 99) {
    network = adjusted(network, 'csq', (csq) => clamp(Math.round(csq + moved('csq', 1.4, 2)), 0, 31));
  }
  return { ...state, print, maintenance: { ...state.maintenance, power, resources, network } };
};
