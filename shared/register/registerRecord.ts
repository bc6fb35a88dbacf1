// A terminal as the shop has it in its books: fields with their sources, life cycle, registration, tasks, custody.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { lifecycleSchema } from './lifecycle.ts';
import { registerFieldKeySchema, registerValueSchema, valueSources } from './registerFields.ts';

/** Whether the acquirer knows this terminal: never guessed. `different` = a source contradicts the record. */
export const registrationStates = ['unknown', 'unregistered', 'registered', 'different'] as const;
/** Whether the acquirer knows this terminal. */
export type RegistrationState = (typeof registrationStates)[number];

/** What they are called. */
export const registrationNames: Readonly<Record<RegistrationState, Bilingual>> = {
  unknown: { zh: '未知', en: 'unknown' },
  unregistered: { zh: '未登记', en: 'not registered' },
  registered: { zh: '已登记', en: 'registered' },
  different: { zh: '有出入', en: 'differs' },
};

/** Who says so, and when. */
export const registrationSchema = z.object({
  state: z.enum(registrationStates),
  source: z.enum(valueSources).nullable(),
  at: z.iso.datetime().nullable(),
  by: z.string().nullable(),
  /** How it was confirmed, in the owner's words; masked. */
  note: z.string().nullable(),
});

/** One record of the register. */
export const registerRecordSchema = z.object({
  id: z.uuid(),
  /** The terminal that was met over a cable; null until then. */
  terminalId: z.uuid().nullable(),
  lifecycle: lifecycleSchema,
  lifecycleSince: z.iso.datetime(),
  lifecycleReason: z.string(),
  registration: registrationSchema,
  fields: z.partialRecord(registerFieldKeySchema, registerValueSchema),
  /** Record of the unit that took its place, or whose place it took. */
  replacedBy: z.uuid().nullable(),
  replaces: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
/** One record of the register. */
export type RegisterRecord = Readonly<z.infer<typeof registerRecordSchema>>;

/** What a list shows of a record. */
export const registerRowSchema = z.object({
  id: z.uuid(),
  terminalId: z.uuid().nullable(),
  lifecycle: lifecycleSchema,
  registration: z.enum(registrationStates),
  serialNumber: z.string().nullable(),
  model: z.string().nullable(),
  tid: z.string().nullable(),
  mid: z.string().nullable(),
  merchantName: z.string().nullable(),
  store: z.string().nullable(),
  counter: z.string().nullable(),
  /** Differences that are open. */
  drifts: z.number().int(),
  /** Tasks that are open. */
  tasks: z.number().int(),
  updatedAt: z.iso.datetime(),
});
/** What a list shows of a record. */
export type RegisterRow = Readonly<z.infer<typeof registerRowSchema>>;

/** How a terminal that was met over a cable stands in the register. */
export const registerStandingSchema = registerRowSchema
  .pick({ lifecycle: true, registration: true })
  .extend({ terminalId: z.uuid(), recordId: z.uuid() });
/** How a terminal stands in the register. */
export type RegisterStanding = Readonly<z.infer<typeof registerStandingSchema>>;

/** What the records can be filtered by, and how many there are. */
export const registerChoicesSchema = z.object({
  stores: z.array(z.string()),
  models: z.array(z.string()),
  acquirers: z.array(z.string()),
  records: z.number().int(),
});
/** What the records can be filtered by. */
export type RegisterChoices = Readonly<z.infer<typeof registerChoicesSchema>>;

/** What a source last said of a field; the record keeps what the shop holds to be true. */
export const observationSchema = z.object({
  field: registerFieldKeySchema,
  source: z.enum(valueSources),
  value: z.string(),
  at: z.iso.datetime(),
  /** The check that read it. */
  checkId: z.uuid().nullable(),
});
/** What a source last said of a field. */
export type Observation = Readonly<z.infer<typeof observationSchema>>;

/** Kinds of tasks of the register. */
export const taskKinds = ['register', 'move', 'simChange', 'swap', 'review', 'dormancy', 'warning'] as const;
/** One kind of task. */
export type TaskKind = (typeof taskKinds)[number];

/** Something that stays open until a person has dealt with it. */
export const registerTaskSchema = z.object({
  id: z.uuid(),
  kind: z.enum(taskKinds),
  recordId: z.uuid().nullable(),
  terminalId: z.uuid().nullable(),
  serialNumber: z.string().nullable(),
  openedAt: z.iso.datetime(),
  /** Day by which it should be done, `2026-11-22`; null = no day. */
  dueOn: z.iso.date().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** How it ended: source, words, who; null while open. */
  closing: z.object({ source: z.enum(valueSources).nullable(), note: z.string(), by: z.string() }).nullable(),
  /** What belongs to the kind: old and new address, steps done, warning code …; masked. */
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
/** Something that stays open until a person has dealt with it. */
export type RegisterTask = Readonly<z.infer<typeof registerTaskSchema>>;

/** A record with what is open about it. */
export const registerDetailSchema = z.object({
  record: registerRecordSchema,
  observations: z.array(observationSchema),
  openTasks: z.array(registerTaskSchema),
  /** In repair, and custody says that it is back: it may be checked (`allowsNow`). */
  isBackFromRepair: z.boolean(),
});
/** A record with what is open about it. */
export type RegisterDetail = Readonly<z.infer<typeof registerDetailSchema>>;

/** Steps in the hands through which a terminal goes. */
export const custodySteps = [
  'received',
  'installed',
  'moved',
  'sentForRepair',
  'backFromRepair',
  'swapped',
  'lent',
  'returned',
  'retired',
  'destroyed',
] as const;
/** One step. */
export type CustodyStep = (typeof custodySteps)[number];
/** What the steps are called. */
export const custodyStepNames: Readonly<Record<CustodyStep, Bilingual>> = {
  received: { zh: '收到', en: 'received' },
  installed: { zh: '安装', en: 'installed' },
  moved: { zh: '移动', en: 'moved' },
  sentForRepair: { zh: '送修', en: 'sent for repair' },
  backFromRepair: { zh: '修好取回', en: 'back from repair' },
  swapped: { zh: '换下', en: 'swapped out' },
  lent: { zh: '借出', en: 'lent' },
  returned: { zh: '归还', en: 'returned' },
  retired: { zh: '注销', en: 'retired' },
  destroyed: { zh: '销毁', en: 'destroyed' },
};
/** One entry of the chain of custody. */
export const custodyEntrySchema = z.object({
  id: z.uuid(),
  recordId: z.uuid(),
  step: z.enum(custodySteps),
  at: z.iso.datetime(),
  /** Who handed over, who has it now. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  place: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
});
/** One entry of the chain of custody. */
export type CustodyEntry = Readonly<z.infer<typeof custodyEntrySchema>>;

/** One earlier value of a field or state: what it was, what it became, who said so. */
export const registerChangeSchema = z.object({
  number: z.number().int(),
  recordId: z.uuid(),
  /** Name of the field, or `lifecycle` / `registration`. */
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  source: z.enum(valueSources),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
});
/** One earlier value of a field or state. */
export type RegisterChange = Readonly<z.infer<typeof registerChangeSchema>>;

/** Bytes of one photo or file at most. */
export const longestAttachment = 8 * 1024 * 1024;
/** Photos and files of one record or case at most. */
export const mostAttachments = 20;
/** Photos and files at most of one owner of a kind: a job has a checklist full of them. */
export const mostAttachmentsOf = (owner: string): number =>
  owner === 'job' ? 100 : owner === 'incident' || owner === 'baselineDraft' ? 40 : mostAttachments;
/** Kinds of files that a person adds. */
export const photoKinds = ['front', 'back', 'label', 'place', 'screen', 'receipt', 'document', 'other'] as const;
/** Kinds of files that are kept; a signature comes with the signing, never by itself. */
const attachmentKinds = [...photoKinds, 'signature'] as const;
/** One kind of file that a person adds. */
export type AttachmentKind = (typeof photoKinds)[number];
/** A photo or file; its bytes are asked for by id. */
export const attachmentSchema = z.object({
  id: z.uuid(),
  /** Id of the record, case, job … to which it belongs. */
  ownerId: z.uuid(),
  kind: z.enum(attachmentKinds),
  name: z.string(),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'application/pdf']),
  bytes: z.number().int(),
  addedAt: z.iso.datetime(),
  addedBy: z.string(),
});
/** A photo or file. */
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;
