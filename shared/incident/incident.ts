// An incident: something at a terminal or store that does not work, until it does again; with the provider's case and its promises.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** What happened. */
export const incidentKinds = ['fault', 'tamper', 'network', 'other'] as const;
/** What happened. */
export type IncidentKind = (typeof incidentKinds)[number];
/** What the kinds are called. */
export const incidentKindNames: Readonly<Record<IncidentKind, Bilingual>> = {
  fault: { zh: '设备故障', en: 'Fault of the terminal' },
  tamper: { zh: '疑似篡改', en: 'Suspected tampering' },
  network: { zh: '网络或系统', en: 'Network or system' },
  other: { zh: '其他', en: 'Other' },
};

/** Where it stands: here, with a provider, sent in for repair, over. */
export const incidentStates = ['open', 'withProvider', 'sentIn', 'closed'] as const;
/** Where it stands. */
export type IncidentState = (typeof incidentStates)[number];
/** What the states are called. */
export const incidentStateNames: Readonly<Record<IncidentState, Bilingual>> = {
  open: { zh: '处理中', en: 'Open' },
  withProvider: { zh: '已报服务商', en: 'With the provider' },
  sentIn: { zh: '已寄修', en: 'Sent in for repair' },
  closed: { zh: '已解决', en: 'Closed' },
};

/** How somebody was reached. */
export const contactWays = ['phone', 'chat', 'email', 'visit', 'portal'] as const;
/** How somebody was reached. */
export type ContactWay = (typeof contactWays)[number];
/** What the ways are called. */
export const contactWayNames: Readonly<Record<ContactWay, Bilingual>> = {
  phone: { zh: '电话', en: 'Telephone' },
  chat: { zh: '微信或在线客服', en: 'Chat' },
  email: { zh: '邮件', en: 'E-mail' },
  visit: { zh: '上门', en: 'Visit' },
  portal: { zh: '网站或 App', en: 'Web site or app' },
};

/** Longest texts and largest numbers. */
export const incidentBounds = { title: 120, text: 500, name: 60, cost: 10_000_000, steps: 500 } as const;

const text = z.string().trim().min(1).max(incidentBounds.text);
const name = z.string().trim().min(1).max(incidentBounds.name);

/** The provider's side: who, under which number, by when. */
export const providerCaseSchema = z.object({
  name,
  /** Their number for the case or return (RMA); null = none was given. */
  caseNumber: z.string().trim().min(1).max(60).nullable(),
  /** The day they promised; null = none. */
  promisedOn: z.iso.date().nullable(),
});

/** What can happen to an incident. */
export const incidentSteps = [
  'opened',
  'changed',
  'reported',
  'contacted',
  'escalated',
  'promised',
  'sentIn',
  'back',
  'note',
  'closed',
  'reopened',
] as const;
/** One line of its history. */
export const incidentStepSchema = z.object({
  at: z.iso.datetime(),
  step: z.enum(incidentSteps),
  operator: z.string(),
  text: z.string().nullable(),
  /** contacted, escalated: with whom and how. */
  partner: z.string().nullable(),
  way: z.enum(contactWays).nullable(),
});
/** One line of its history. */
export type IncidentStep = Readonly<z.infer<typeof incidentStepSchema>>;

/** What is typed at the beginning. */
export const incidentDraftSchema = z.object({
  kind: z.enum(incidentKinds),
  title: z.string().trim().min(1).max(incidentBounds.title),
  description: text.nullable(),
  /** The terminal; null = a store or the whole shop. */
  unitId: z.uuid().nullable(),
  store: z.string().trim().min(1).max(120).nullable(),
  /** Since when it does not work; not in the future. */
  since: z.iso.datetime(),
  /** Nothing could be sold with it. */
  isOutOfUse: z.boolean(),
});
/** What is typed at the beginning. */
export type IncidentDraft = Readonly<z.infer<typeof incidentDraftSchema>>;

/** One incident. */
export const incidentSchema = incidentDraftSchema.extend({
  id: z.uuid(),
  state: z.enum(incidentStates),
  provider: providerCaseSchema.nullable(),
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  changedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  /** When it worked again; null = not yet. */
  worksSince: z.iso.datetime().nullable(),
  /** What it was and what was done. */
  resolution: z.string().nullable(),
  /** What it cost besides parts and own time, in the shop's currency. */
  cost: z.number().min(0).max(incidentBounds.cost).nullable(),
  history: z.array(incidentStepSchema).min(1),
});
/** One incident. */
export type Incident = Readonly<z.infer<typeof incidentSchema>>;

/** An incident in a list. */
export const incidentRowSchema = incidentSchema.omit({ history: true, description: true }).extend({
  unitName: z.string().nullable(),
  /** How often it was escalated. */
  escalations: z.number().int(),
});
/** An incident in a list. */
export type IncidentRow = Readonly<z.infer<typeof incidentRowSchema>>;

/** Days by which the provider's promise is over on a local day; 0 = not, or none was given. */
export const daysLate = ({ provider, state }: Pick<Incident, 'provider' | 'state'>, today: string): number => {
  if (state === 'closed' || provider?.promisedOn == null) return 0;
  const days = Math.round((Date.parse(today) - Date.parse(provider.promisedOn)) / 86_400_000);
  return Math.max(0, days);
};
