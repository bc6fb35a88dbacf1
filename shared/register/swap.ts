// Exchanging a terminal for another unit: the steps, and what is known at each of them.
import { z } from 'zod';
import { unsettledSchema } from '../model/action.ts';
import { type Bilingual, bilingualSchema } from '../model/bilingual.ts';
import { verdictSchema } from '../model/verdict.ts';
import { reportSchema } from './move.ts';

/** The steps in their order. */
export const swapSteps = ['batch', 'units', 'request', 'activate', 'check', 'handOver', 'confirm'] as const;
/** One step. */
export type SwapStep = (typeof swapSteps)[number];

/** What the steps are called. */
export const swapStepNames: Readonly<Record<SwapStep, Bilingual>> = {
  batch: { zh: '旧机先结算', en: 'Settle the old unit' },
  units: { zh: '旧机和新机', en: 'Old and new unit' },
  request: { zh: '向收单机构申请换机', en: 'Ask the acquirer for the swap' },
  activate: { zh: '新机激活、下载参数、签到', en: 'Activate the new unit, parameters, sign-on' },
  check: { zh: '完整检查新机', en: 'Full check of the new unit' },
  handOver: { zh: '交接与标签', en: 'Hand over and label' },
  confirm: { zh: '收单机构确认绑定已转', en: 'Acquirer confirms the binding' },
};

/** Where the old unit goes. */
export const oldUnitWays = ['inRepair', 'swappedOut'] as const;

/** One swap as the window shows it. */
export const swapSchema = z.object({
  taskId: z.uuid(),
  recordId: z.uuid(),
  /** Record of the new unit; null until the hand-over. */
  newRecordId: z.uuid().nullable(),
  /** Terminals as met over a cable; null where not. */
  oldTerminalId: z.uuid().nullable(),
  newTerminalId: z.uuid().nullable(),
  name: z.string(),
  tid: z.string().nullable(),
  mid: z.string().nullable(),
  merchantName: z.string().nullable(),
  installAddress: z.string().nullable(),
  oldSerial: z.string().nullable(),
  newSerial: z.string().nullable(),
  model: z.string().nullable(),
  /** The step that is next; null = over. */
  step: z.enum(swapSteps).nullable(),
  done: z.array(z.enum(swapSteps)),
  /** Payments of the old unit that are not settled, as of now. */
  unsettled: unsettledSchema,
  /** Why the owner went on in spite of them. */
  overrideReason: z.string().nullable(),
  request: reportSchema.nullable(),
  activatedOn: z.iso.date().nullable(),
  check: z
    .object({
      checkId: z.uuid(),
      at: z.iso.datetime(),
      verdict: verdictSchema,
      /** Whether the new unit has the numbers of the record; null = it does not tell them. */
      isTidSame: z.boolean().nullable(),
      isMidSame: z.boolean().nullable(),
    })
    .nullable(),
  oldGoes: z.enum(oldUnitWays).nullable(),
  /** What to read out or paste to the acquirer. */
  copyBlock: bilingualSchema,
  openedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** How it ended, in words; null while it is going on. */
  ending: z.string().nullable(),
});
/** One swap. */
export type Swap = Readonly<z.infer<typeof swapSchema>>;
