// Who came to the terminals: announced or not, how they showed who they are, what they touched.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** What somebody came for. */
export const visitPurposes = ['repair', 'replacement', 'check', 'consumables', 'network', 'sales', 'other'] as const;
/** What somebody came for. */
export type VisitPurpose = (typeof visitPurposes)[number];
/** What the purposes are called. */
export const visitPurposeNames: Readonly<Record<VisitPurpose, Bilingual>> = {
  repair: { zh: '维修', en: 'Repair' },
  replacement: { zh: '换机、收机', en: 'Replacement or collection' },
  check: { zh: '巡检、盘点', en: 'Inspection or stock-taking' },
  consumables: { zh: '送纸、送耗材', en: 'Paper and consumables' },
  network: { zh: '网络、布线', en: 'Network or cabling' },
  sales: { zh: '推销', en: 'Sales' },
  other: { zh: '其他', en: 'Other' },
};

/** How it was made sure who they are, by rising weight. */
export const identityChecks = ['none', 'badge', 'idCard', 'calledBack'] as const;
/** How it was made sure who they are. */
export type IdentityCheck = (typeof identityChecks)[number];
/** What the ways are called. */
export const identityCheckNames: Readonly<Record<IdentityCheck, Bilingual>> = {
  none: { zh: '没有核对', en: 'Not checked' },
  badge: { zh: '看了工牌', en: 'Badge seen' },
  idCard: { zh: '看了身份证件', en: 'Identity card seen' },
  calledBack: { zh: '用核实过的号码打电话确认', en: 'Confirmed by a call to a verified number' },
};

/** Longest texts. */
export const visitorBounds = { name: 60, text: 500, units: 200, history: 50 } as const;

const name = z.string().trim().min(1).max(visitorBounds.name);
const words = z.string().trim().min(1).max(visitorBounds.text).nullable();

/** What is typed about a visit. */
export const visitorDraftSchema = z.object({
  cameAt: z.iso.datetime(),
  /** Null = still here, or not noted. */
  leftAt: z.iso.datetime().nullable(),
  store: z.string().trim().min(1).max(120).nullable(),
  name,
  company: name.nullable(),
  purpose: z.enum(visitPurposes),
  isAnnounced: z.boolean(),
  identity: z.enum(identityChecks),
  /** Terminals that were touched. */
  unitIds: z.array(z.uuid()).max(visitorBounds.units),
  /** What was done to them. */
  touched: words,
  /** Who of the shop stayed with them; null = nobody. */
  accompaniedBy: name.nullable(),
  note: words,
});
/** What is typed about a visit. */
export type VisitorDraft = Readonly<z.infer<typeof visitorDraftSchema>>;

/** One visit. Nothing of it is ever removed: what was corrected stays in `history`. */
export const visitorSchema = visitorDraftSchema.extend({
  id: z.uuid(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  history: z.array(z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string(), before: visitorDraftSchema })),
});
/** One visit. */
export type Visitor = Readonly<z.infer<typeof visitorSchema>>;
