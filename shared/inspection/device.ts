// The list of terminals that PCI DSS v4.0.1 asks for in 9.5.1.1: what each is, where it is, how it is known.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { bilingualSchema } from '../model/bilingual.ts';
import { unitSchema } from '../plan/unit.ts';
import { baselineStandings } from './baseline.ts';

/** What is missing at one terminal, the weightiest first. */
export const deviceGaps = [
  'noSerial',
  'notInRegister',
  'noModel',
  'noPlace',
  'neverInspected',
  'overdue',
  'noPlan',
  'noBaseline',
  'baselineOld',
  'baselineChanged',
  'approvalExpired',
] as const;
/** What is missing at one terminal. */
export type DeviceGap = (typeof deviceGaps)[number];
/** What the gaps are called. */
export const deviceGapNames: Readonly<Record<DeviceGap, Bilingual>> = {
  noSerial: { zh: '没有机身号', en: 'No serial number' },
  notInRegister: { zh: '没有登记', en: 'Not in the register' },
  noModel: { zh: '没有型号', en: 'No model' },
  noPlace: { zh: '没有位置', en: 'No place' },
  neverInspected: { zh: '从未巡检', en: 'Never inspected' },
  overdue: { zh: '巡检已过期', en: 'Inspection overdue' },
  noPlan: { zh: '没有巡检计划', en: 'No inspection plan' },
  noBaseline: { zh: '没有基准照片', en: 'No baseline photos' },
  baselineOld: { zh: '基准照片超过一年', en: 'Baseline older than a year' },
  baselineChanged: { zh: '终端有变动，基准照片待更新', en: 'Changed since the baseline' },
  approvalExpired: { zh: 'PTS 认证已过期', en: 'PTS approval expired' },
};

/** One terminal of the list. */
export const deviceSchema = z.object({
  unit: unitSchema,
  maker: z.string().nullable(),
  tusn: z.string().nullable(),
  tid: z.string().nullable(),
  address: z.string().nullable(),
  /** Who answers for it. */
  responsible: z.string().nullable(),
  seals: z.string().nullable(),
  appVersion: z.string().nullable(),
  ptsApproval: z.string().nullable(),
  ptsExpires: z.iso.date().nullable(),
  /** Since when it has been in its state of life. */
  lifecycleSince: z.iso.datetime().nullable(),
  lastInspection: z
    .object({ jobId: z.uuid(), at: z.iso.datetime(), by: z.string().nullable(), failed: z.number().int() })
    .nullable(),
  /** Day of the next one; null = none is planned. */
  nextInspectionOn: z.iso.date().nullable(),
  baseline: z.enum(baselineStandings),
  baselineAt: z.iso.datetime().nullable(),
  /** Day on which the photos are a year old. */
  baselineRenewOn: z.iso.date().nullable(),
  gaps: z.array(z.enum(deviceGaps)),
});
/** One terminal of the list. */
export type Device = Readonly<z.infer<typeof deviceSchema>>;

/** What the terminal itself says, beside what list and photos have. */
export const comparedReadingSchema = z.object({
  name: z.object({ zh: z.string(), en: z.string() }),
  /** What the cable gave, as it gave it or in words; null = it gives none. */
  read: z.union([z.string(), bilingualSchema]).nullable(),
  /** What the list or the baseline has; null = nothing is known. */
  expected: z.union([z.string(), bilingualSchema]).nullable(),
  /** Null = there is nothing to compare. */
  isSame: z.boolean().nullable(),
  at: z.iso.datetime().nullable(),
});
/** What the terminal itself says, beside what list and photos have. */
export type ComparedReading = Readonly<z.infer<typeof comparedReadingSchema>>;
