// Channels about the binding sheet: what the record, the terminal, the slips and the portal say, and each difference.
import { z } from 'zod';
import { bindingSheetSchema, comparedFieldSchema } from '../register/binding.ts';
import { engineCommand, event } from './define.ts';

const ofDrift = z.object({ driftId: z.uuid() });
const reason = z.string().trim().min(3).max(300);

/** Commands about the binding sheet. */
export const bindingCommands = {
  /** The sheet, masked. Codes: register.unknown */
  'binding.sheet': engineCommand(z.object({ recordId: z.uuid() }), bindingSheetSchema),
  /**
   * What a person reads on a slip or on the acquirer's page; null forgets what was entered before. Codes:
   * register.unknown, register.invalid-field, lifecycle.not-allowed
   */
  'binding.observe': engineCommand(
    z.object({
      recordId: z.uuid(),
      source: z.enum(['receipt', 'portal']),
      /** Day of the slip or of the look at the page, not later than today. */
      on: z.iso.date(),
      values: z.partialRecord(comparedFieldSchema, z.string().trim().max(160).nullable()),
    }),
    bindingSheetSchema,
  ),
  /**
   * "The register was wrong": the observed value becomes the record's. Codes: binding.drift-unknown, move.not-stated
   * (addresses are taken by moves.save), register.invalid-field, register.conflict, lifecycle.not-allowed
   */
  'binding.take': engineCommand(ofDrift.extend({ reason }), bindingSheetSchema),
  /** "The acquirer was told", or "known, left until that day" (at most a year). Codes: binding.drift-unknown, input.invalid */
  'binding.handle': engineCommand(
    ofDrift.extend({ kind: z.enum(['reported', 'accepted']), note: reason, until: z.iso.date().nullable() }),
    bindingSheetSchema,
  ),
  /** "That slip or page is out of date": what it said is forgotten. Not for the terminal itself. Codes: binding.drift-unknown, input.invalid */
  'binding.outdated': engineCommand(ofDrift.extend({ reason }), bindingSheetSchema),
} as const;

/** Events about the binding sheet. */
export const bindingEvents = {
  /** Something on a sheet has changed. */
  'binding.changed': event(z.object({ recordId: z.uuid() })),
} as const;
