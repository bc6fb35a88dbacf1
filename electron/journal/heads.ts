// Signed statements about the journal: how far it went at some time, and what retention took away. See FORMAT.md 3–5.
import { z } from 'zod';
import { canonicalText } from './canonicalText.ts';

const headPurpose = 'terminal-steward journal head 1\n';
const stubPurpose = 'terminal-steward journal stub 1\n';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const number = z.number().int().positive();

const headSchema = z.strictObject({
  at: z.string(),
  /** Number of the newest entry. */
  entries: number,
  hash,
  journal: z.string(),
  key: z.string(),
  v: z.literal(1),
});
/** A statement about the newest entry at some time. */
export type Head = Readonly<z.infer<typeof headSchema>>;

const stubSchema = z.strictObject({
  at: z.string(),
  first: number,
  journal: z.string(),
  key: z.string().nullable(),
  last: number,
  lastHash: hash,
  previousHash: hash,
  reason: z.string(),
  v: z.literal(1),
});
/** What stands for entries that retention took away. */
export type Stub = Readonly<z.infer<typeof stubSchema>>;

/** A head as canonical text, and what is signed of it. */
export const headText = (head: Head): string => canonicalText(head);
/** What is signed of a head. */
export const signedHeadForm = (text: string): string => headPurpose + text;

/** A stub as canonical text, and what is signed of it. */
export const stubText = (stub: Stub): string => canonicalText(stub);
/** What is signed of a stub. */
export const signedStubForm = (text: string): string => stubPurpose + text;

const read = <T>(schema: z.ZodType<T>, text: string): T | null => {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** The head that a text states; null = none. */
export const readHead = (text: string): Head | null => read(headSchema, text);

/** The stub that a text states; null = none. */
export const readStub = (text: string): Stub | null => read(stubSchema, text);
