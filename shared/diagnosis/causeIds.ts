// The causes that a diagnosis can name. Ids are stable: answers, records and scripts rely on them.
import { z } from 'zod';

/** All causes, group by group. */
export const causeIds = [
  'REG-01',
  'REG-02',
  'REG-03',
  'REG-04',
  'REG-05',
  'REG-06',
  'REG-07',
  'REG-08',
  'REG-09',
  'REG-10',
  'REG-11',
  'REG-12',
  'REG-13',
  'REG-14',
  'KEY-01',
  'KEY-02',
  'KEY-03',
  'KEY-04',
  'LOC-01',
  'LOC-02',
  'LOC-03',
  'NET-01',
  'NET-02',
  'NET-03',
  'NET-04',
  'NET-05',
  'HW-01',
  'HW-02',
  'HW-03',
  'HW-04',
  'HW-05',
  'HW-06',
  'HW-07',
  'HW-08',
  'SW-01',
  'SW-02',
  'SW-03',
  'SW-04',
  'SW-05',
  'OPS-01',
  'OPS-02',
  'OPS-03',
  'OPS-04',
  'OPS-05',
  'CARD',
  'CON',
] as const;
/** One of the causes. */
export type CauseId = (typeof causeIds)[number];
/** Accepts a cause. */
export const causeIdSchema = z.enum(causeIds);

/** Groups of causes, by the letters before the number. */
export const causeGroups = ['REG', 'KEY', 'LOC', 'NET', 'HW', 'SW', 'OPS', 'CARD', 'CON'] as const;
/** A group of causes. */
export type CauseGroup = (typeof causeGroups)[number];

/** The group that a cause belongs to. */
export const groupOfCause = (cause: CauseId): CauseGroup =>
  causeGroups.find((group) => cause === group || cause.startsWith(`${group}-`)) ?? 'CON';
