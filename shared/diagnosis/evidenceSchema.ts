// The evidence document that a diagnosis reads: facts by terminal, each with where it comes from.
import { z } from 'zod';

/**
 * Where a fact comes from: `device` read over the cable, `host` an answer with reference number, `receipt` a slip or a
 * photo of slip or screen, `portal` the acquirer's own app or page, `statement` an imported bank statement, `register`
 * the shop's own record, `user` typed or told.
 */
export const factSources = ['device', 'host', 'receipt', 'portal', 'statement', 'register', 'user'] as const;
/** Where a fact comes from. */
export type FactSource = (typeof factSources)[number];

/** What was being done when a code came; without it a card payment is meant. */
export const operations = ['sale', 'sign-on', 'refund', 'query', 'settlement', 'qr', 'upgrade'] as const;
/** What was being done when a code came. */
export type Operation = (typeof operations)[number];

/** Bounds of a document; above them it is refused, because nobody can look through so much. */
export const evidenceBounds = { terminals: 200, facts: 10_000, textLength: 4000 } as const;

/** One fact as it stands in the document. Unknown keys and attributes are kept. */
export const evidenceFactSchema = z.looseObject({
  key: z.string().min(1),
  value: z.union([z.string(), z.number(), z.boolean()]),
  source: z.enum(factSources),
  /** When it was seen or happened, ISO 8601. */
  at: z.string().optional(),
  operation: z.enum(operations).optional(),
  /** Whether every card had this answer, or one. */
  cards: z.enum(['all', 'one']).optional(),
  rrn: z.string().optional(),
});
/** One fact as it stands in the document. */
export type EvidenceFact = Readonly<z.infer<typeof evidenceFactSchema>>;

/** The document as the program itself writes it; what others wrote is read with readEvidence, which is more patient. */
export const evidenceSchema = z.looseObject({
  /** Whose table gives the response codes their meaning: a ProfileId. */
  profile: z.string().min(1),
  /** The time of asking, ISO 8601: the diagnosis has no clock. */
  now: z.string(),
  /** The terminal in question, a name in `terminals`. */
  subject: z.string(),
  terminals: z.record(z.string(), z.array(evidenceFactSchema)),
});
/** The document as the program itself writes it. */
export type EvidenceDocument = Readonly<z.infer<typeof evidenceSchema>>;
