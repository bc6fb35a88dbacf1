// A case of the resolver: one question (“why does it say 97?”), everything known about it, and how it ended.
import { z } from 'zod';
import { answerSchema } from '../diagnosis/answerSchema.ts';
import { causeIdSchema } from '../diagnosis/causeIds.ts';
import { factSources, operations } from '../diagnosis/evidenceSchema.ts';
import { profileIdSchema } from '../diagnosis/responseCodes/responseCode.ts';
import { unsettledSchema } from '../model/action.ts';
import { bilingualSchema } from '../model/bilingual.ts';
import { caseNoticeSchema } from './caseNotice.ts';

/** Bounds of a case; a person cannot look through more. */
export const caseBounds = { facts: 300, textLength: 2000, noteLength: 300, keyLength: 60, batch: 80 } as const;

/** How a fact came into the case. Those of `check`, `link`, `record`, `shop` and `notice` are collected by the program. */
export const factWays = ['check', 'link', 'record', 'shop', 'notice', 'answer', 'receipt', 'hops'] as const;
/** How a fact came into the case. */
export type FactWay = (typeof factWays)[number];

/** What a person may tell of one fact. */
export const toldFactSchema = z.object({
  key: z
    .string()
    .trim()
    .regex(/^[a-z][A-Za-z.]{1,59}$/),
  /** An empty text = it was looked for and is not there. */
  value: z.union([z.string().trim().max(caseBounds.textLength), z.number(), z.boolean()]),
  source: z.enum(factSources),
  /** When it was seen or happened, ISO 8601 with its offset. */
  at: z.iso.datetime({ offset: true }).optional(),
  operation: z.enum(operations).optional(),
  cards: z.enum(['all', 'one']).optional(),
  rrn: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{6,12}$/)
    .optional(),
  /** Letter of another terminal of the shop; without it the fact is about the terminal in question. */
  terminal: z
    .string()
    .regex(/^[B-Z]$/)
    .optional(),
});
/** What a person may tell of one fact. */
export type ToldFact = Readonly<z.infer<typeof toldFactSchema>>;

/** One fact of a case. */
export const caseFactSchema = toldFactSchema.extend({
  id: z.string(),
  way: z.enum(factWays),
  /** When it came into the case. */
  takenAt: z.iso.datetime(),
  /** Who told it, or entered the notice; null for what the program collected itself. */
  by: z.string().nullable(),
});
/** One fact of a case. */
export type CaseFact = Readonly<z.infer<typeof caseFactSchema>>;

/** How it ended. `cause` = what it really was; null = nobody knows. */
export const caseOutcomeSchema = z.object({
  isCured: z.boolean(),
  cause: causeIdSchema.nullable(),
  /** What cured it, or why it is closed all the same. */
  cure: z.string().trim().min(2).max(caseBounds.noteLength),
  /** Who did it: the acquirer's agent, a technician, yourself. */
  doneBy: z.string().trim().max(80),
  note: z.string().trim().max(caseBounds.noteLength),
});
/** How it ended. */
export type CaseOutcome = Readonly<z.infer<typeof caseOutcomeSchema>>;

/** What is stored of a case. Every text is masked. */
export const resolverCaseSchema = z.object({
  id: z.uuid(),
  recordId: z.uuid().nullable(),
  terminalId: z.uuid().nullable(),
  /** What the terminal is called; null = none was chosen. */
  name: z.string().nullable(),
  serialNumber: z.string().nullable(),
  simulated: z.boolean(),
  profile: profileIdSchema,
  /** `assumed` = nobody has said whose codes they are. */
  profileBy: z.enum(['assumed', 'person']),
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  updatedAt: z.iso.datetime(),
  /** Collected by the program when the case was last looked at; kept as it was once the case is closed. */
  collected: z.array(caseFactSchema),
  /** Told by a person, read from pasted text, or measured within the case. */
  told: z.array(caseFactSchema),
  /** Ids of facts that a person has taken back; they stay on record and count for nothing. */
  takenBack: z.array(z.object({ id: z.string(), at: z.iso.datetime(), by: z.string() })),
  /** Questions that nobody here can answer, or that are left for later. */
  passed: z.array(z.object({ key: z.string(), how: z.enum(['unknown', 'skipped']), at: z.iso.datetime() })),
  /** Pasted slips and screens, masked. */
  texts: z.array(z.object({ text: z.string(), at: z.iso.datetime() })),
  /** Notices of the shop at the time of the codes or now; kept as they were once the case is closed. */
  notices: z.array(caseNoticeSchema).optional(),
  /** Names of other terminals, by their letter. */
  others: z.record(z.string(), z.string()),
  closedAt: z.iso.datetime().nullable(),
  closedBy: z.string().nullable(),
  outcome: caseOutcomeSchema.nullable(),
  /** The closed case that this one takes up again. */
  follows: z.uuid().nullable(),
});
/** What is stored of a case. */
export type ResolverCase = Readonly<z.infer<typeof resolverCaseSchema>>;

/** A case as the window shows it. */
export const caseViewSchema = z.object({
  case: resolverCaseSchema.omit({ collected: true, told: true, takenBack: true }),
  /** Facts about the terminal in question, in the order to which the indexes of the answer refer. */
  facts: z.array(caseFactSchema),
  /** Facts about other terminals of the shop. */
  otherFacts: z.array(caseFactSchema),
  /** Facts that were taken back. */
  takenBack: z.array(caseFactSchema),
  answer: answerSchema,
  /** What is still worth asking, most worth first; without what nobody here knows. */
  questions: z.array(z.object({ key: z.string(), ask: bilingualSchema, isSkipped: z.boolean() })),
  unsettled: unsettledSchema,
  /** What to read out to the acquirer; only what is known. */
  copyBlock: bilingualSchema,
});
/** A case as the window shows it. */
export type CaseView = Readonly<z.infer<typeof caseViewSchema>>;

/** A case as a list shows it. */
export const caseRowSchema = resolverCaseSchema
  .pick({
    id: true,
    recordId: true,
    terminalId: true,
    name: true,
    serialNumber: true,
    openedAt: true,
    updatedAt: true,
    closedAt: true,
    outcome: true,
  })
  .extend({
    /** The newest code that is no approval; null where none is known. */
    code: z.string().nullable(),
    profile: profileIdSchema,
  });
/** A case as a list shows it. */
export type CaseRow = Readonly<z.infer<typeof caseRowSchema>>;
