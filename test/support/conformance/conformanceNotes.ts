// What is particular to one family when it goes through the conformance suite: data, so that the suite has no exceptions.

import type { Family } from '../../../electron/engine/allFamilies.ts';

/** Everything has a default that suits a family without oddities. */
export interface ConformanceNotes {
  /** Forms of all messages that a quick check may send, as hex text (`05 01 07 …`); at least one. */
  readonly allowed: readonly RegExp[];
  /** What a full check may send besides. */
  readonly allowedWhenFull?: readonly RegExp[];
  /** Scenarios that cannot be read to their end, for that is what they are about. */
  readonly notReadable?: readonly string[];
  /** Change of the state that keeps a simulated terminal's values still. */
  readonly still?: unknown;
  /** The scenario that takes longest, for cancelling; default: the first readable one. */
  readonly slow?: string;
  /** The scenarios whose cable is pulled; default: the first readable one. */
  readonly pulled?: readonly string[];
  /** A line on which nobody answers is given up within so many ms; default 5000, the share of one family in `auto`. */
  readonly silentMs?: number;
  /** A terminal that falls silent at any later moment is given up within so many ms; default 51 000. */
  readonly fallenSilentMs?: number;
  /** Of 100 checks on a line that damages 8 % of all messages, so many come to a report; default 90. */
  readonly survivors?: number;
  /** Fewer than the usual 100 for a family that takes long; more than 20. */
  readonly damagedRuns?: number;
  /** Readings that move with the time, and by how much two checks may differ. */
  readonly tolerances?: Readonly<Record<string, number>>;
}

/** The scenarios of a family that can be read to their end. */
export const namesIn = ({ simulator }: Family, { notReadable = [] }: ConformanceNotes): readonly string[] =>
  simulator.scenarios.map(({ id }) => id).filter((id) => !notReadable.includes(id));

/** By how much a reading may differ between two checks. */
export const slackIn = ({ tolerances = { 'clock.offset': 2 } }: ConformanceNotes, metric: string): number =>
  tolerances[metric.split(' ')[0] ?? ''] ?? 0;
