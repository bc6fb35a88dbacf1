// The ids of the causes in their order, and the groups they belong to.
import { z } from 'zod';
import { type CauseId, causes } from './causes.ts';

export type { CauseId } from './causes.ts';

/** Groups of causes, by the letters before the number. */
export const causeGroups = ['REG', 'KEY', 'LOC', 'NET', 'HW', 'SW', 'OPS', 'CARD', 'CON'] as const;
/** A group of causes. */
export type CauseGroup = (typeof causeGroups)[number];

/** The group that a cause belongs to. */
export const groupOfCause = (cause: CauseId): CauseGroup =>
  causeGroups.find((group) => cause === group || cause.startsWith(`${group}-`)) ?? 'CON';

const compare = (a: CauseId, b: CauseId): number =>
  causeGroups.indexOf(groupOfCause(a)) - causeGroups.indexOf(groupOfCause(b)) || (a < b ? -1 : 1);

/** All causes, group by group. */
export const causeIds: readonly CauseId[] = (Object.keys(causes) as CauseId[]).sort(compare);
/** Accepts a cause. */
export const causeIdSchema = z.enum(causeIds);
