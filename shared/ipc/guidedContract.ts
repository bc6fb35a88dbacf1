// Channels about guided checks: which steps, one visit per terminal, measuring, answering, finishing.
import { z } from 'zod';
import { guidedCheckIdSchema, guidedOfferSchema, guidedVisitSchema, longestNote } from '../guided/guidedVisit.ts';
import { engineCommand, event } from './define.ts';

const step = z.object({ visitId: z.uuid(), step: guidedCheckIdSchema });
const note = z.string().max(longestNote);

/** Commands about guided checks. All codes also: store.*; of those with a visit: guided.unknown. */
export const guidedCommands = {
  /** Which steps make sense for a terminal. Codes: terminal.unknown */
  'guided.steps': engineCommand(z.object({ terminalId: z.uuid() }), guidedOfferSchema),
  /** Begins a visit, or answers with the open one of this terminal. Codes: terminal.unknown, lifecycle.not-allowed, input.invalid (a step that is not possible) */
  'guided.start': engineCommand(
    z.object({ terminalId: z.uuid(), steps: z.array(guidedCheckIdSchema).min(1).max(50) }),
    guidedVisitSchema,
  ),
  /** A visit, also an ended one. */
  'guided.visit': engineCommand(z.object({ visitId: z.uuid() }), guidedVisitSchema),
  /** The open visit of a terminal, after a restart too; null if there is none. */
  'guided.open': engineCommand(z.object({ terminalId: z.uuid() }), guidedVisitSchema.nullable()),
  /**
   * Lets the console measure; answers at once with the step `working`, its end comes as guided.progress. A slip is printed in
   * phase `before`, once, by the operator's own wish. A problem is told in the step. Codes: guided.ended, guided.stale,
   * guided.not-possible, guided.no-measure, guided.too-early (facts: minutes), lifecycle.not-allowed
   */
  'guided.measure': engineCommand(step.extend({ phase: z.enum(['before', 'after']) }), guidedVisitSchema),
  /**
   * Answers a step; the same answer twice changes nothing, another one replaces it. `code` is the check code of a slip or
   * its last group. Codes: guided.ended, guided.stale, guided.not-possible, guided.working, guided.wrong-code, input.invalid
   */
  'guided.answer': engineCommand(
    step.extend({
      answer: z.string().min(1).max(60),
      note: note.nullable(),
      code: z.string().max(80).nullable().optional(),
    }),
    guidedVisitSchema,
  ),
  /** Passes a step over. Codes: guided.ended, guided.stale, guided.working */
  'guided.skip': engineCommand(step.extend({ reason: note }), guidedVisitSchema),
  /** Takes an answer (or a skip) back and what was measured with it. Codes: guided.ended, guided.stale, guided.working */
  'guided.again': engineCommand(step, guidedVisitSchema),
  /** Reads the terminal quickly and stores one record with all results. Answers at once; its end comes as guided.progress. Codes: guided.ended, guided.working */
  'guided.finish': engineCommand(z.object({ visitId: z.uuid() }), guidedVisitSchema),
  /** Ends a visit without reading; what was answered is kept in a record marked as cancelled. */
  'guided.cancel': engineCommand(z.object({ visitId: z.uuid() }), guidedVisitSchema),
} as const;

/** Events about guided checks. */
export const guidedEvents = {
  /** A visit has moved on; whole. */
  'guided.progress': event(guidedVisitSchema),
} as const;
