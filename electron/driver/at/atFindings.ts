// Everything that one check has heard of a modem, before it is turned into the product's words.
import type { ModemClock, Registration, SimState, Supply } from '../../protocol/at/atAnswers.ts';

/** An answer and the computer's time in ms at which it arrived. */
export interface At<T> {
  readonly value: T;
  readonly arrivedAt: number;
}

/** What was heard; null = not asked, refused, or not told. */
export interface AtFindings {
  maker: string | null;
  model: string | null;
  revision: string | null;
  imei: string | null;
  sim: SimState | null;
  iccid: string | null;
  signal: At<number> | null;
  /** LTE, packet and circuit switched. */
  readonly registrations: Registration[];
  operator: string | null;
  supply: At<Supply> | null;
  clock: At<ModemClock> | null;
}

/** Nothing heard yet. */
export const newAtFindings = (): AtFindings => ({
  maker: null,
  model: null,
  revision: null,
  imei: null,
  sim: null,
  iccid: null,
  signal: null,
  registrations: [],
  operator: null,
  supply: null,
  clock: null,
});
