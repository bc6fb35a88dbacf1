// Channels about cases of the resolver: “why does it say 97?”, asked, answered, continued and closed.
import { z } from 'zod';
import { profileIdSchema } from '../diagnosis/responseCodes/responseCode.ts';
import {
  caseBounds,
  caseOutcomeSchema,
  caseRowSchema,
  caseViewSchema,
  factWays,
  toldFactSchema,
} from '../resolver/resolverCase.ts';
import { engineCommand, event } from './define.ts';

const ofCase = z.object({ caseId: z.uuid() });
const told = z.array(toldFactSchema).min(1).max(caseBounds.batch);

/** Commands about cases. What changes a case answers with its id; `resolver.changed` says that it can be had anew. */
export const resolverCommands = {
  /** Cases, newest change first, at most 200; absent or null means no restriction. */
  'resolver.list': engineCommand(
    z.object({ isOpen: z.boolean().nullish(), recordId: z.uuid().nullish(), terminalId: z.uuid().nullish() }),
    z.array(caseRowSchema),
  ),
  /**
   * Continues the open case of a terminal or record, or opens one; without either, always a new one. `follows` takes a
   * closed case up again. Codes: terminal.unknown, register.unknown, lifecycle.not-allowed, resolver.case-unknown
   */
  'resolver.open': engineCommand(
    z.object({
      terminalId: z.uuid().nullish(),
      recordId: z.uuid().nullish(),
      follows: z.uuid().nullish(),
      profile: profileIdSchema.nullish(),
      /** What is known at once, such as the code on the screen. */
      facts: z.array(toldFactSchema).max(caseBounds.batch).nullish(),
    }),
    ofCase,
  ),
  /** A case with a fresh diagnosis. Codes: resolver.case-unknown */
  'resolver.get': engineCommand(ofCase, caseViewSchema),
  /** Adds facts; `replaces` takes others back in the same step. Codes: resolver.case-unknown, resolver.case-closed, resolver.too-many-facts */
  'resolver.answer': engineCommand(
    ofCase.extend({
      facts: told,
      way: z.enum(factWays).extract(['answer', 'receipt', 'hops']),
      /** The pasted text, masked; it is masked again before it is kept. */
      text: z.string().max(200_000).nullish(),
      replaces: z.array(z.string()).max(caseBounds.batch).nullish(),
    }),
    ofCase,
  ),
  /** “Nobody here knows” (not asked again) or “later”. Codes: as resolver.answer */
  'resolver.pass': engineCommand(
    ofCase.extend({ key: z.string().min(1).max(caseBounds.keyLength), how: z.enum(['unknown', 'skipped']) }),
    ofCase,
  ),
  /** Takes a fact back, or counts it again; both stay on record. Codes: as resolver.answer */
  'resolver.takeBack': engineCommand(ofCase.extend({ factId: z.string(), isBack: z.boolean() }), ofCase),
  /** Says whose codes they are. Codes: as resolver.answer */
  'resolver.setProfile': engineCommand(ofCase.extend({ profile: profileIdSchema }), ofCase),
  /** Records how it ended, in the log too. Codes: as resolver.answer */
  'resolver.close': engineCommand(ofCase.extend({ outcome: caseOutcomeSchema }), ofCase),
} as const;

/** Events about cases. */
export const resolverEvents = {
  /** A case was opened, has changed, or was closed. */
  'resolver.changed': event(z.object({ caseId: z.uuid() })),
} as const;
