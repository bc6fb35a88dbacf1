// Channels about findings: what is not well, whose job it is, who takes care, and how it ended.
import { z } from 'zod';
import { findingRowSchema, findingSchema, findingStates, findingTexts } from '../finding/finding.ts';
import { whoSchema } from '../model/who.ts';
import { engineCommand, event } from './define.ts';

const findingId = z.object({ findingId: z.uuid() });
const sentence = z.string().trim().min(3).max(findingTexts.sentence);

/** What to list; absent or null = no restriction. */
export const findingFilterSchema = z.object({
  terminalId: z.uuid().nullish(),
  isOpen: z.boolean().nullish(),
  state: z.enum(findingStates).nullish(),
  who: whoSchema.nullish(),
  /** Part of the terminal's name or serial number, or of the person who takes care. */
  text: z.string().trim().max(100).nullish(),
});

/** Commands about findings. */
export const findingsCommands = {
  /** One page: open ones first, faults before warnings, then the newest. */
  'findings.list': engineCommand(
    z.object({
      filter: findingFilterSchema,
      offset: z.number().int().min(0).max(1_000_000),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ findings: z.array(findingRowSchema), total: z.number().int() }),
  ),
  /** How many are open, by owner. */
  'findings.counts': engineCommand(
    z.object({}),
    z.object({
      open: z.number().int(),
      faults: z.number().int(),
      byWho: z.array(z.object({ who: whoSchema, count: z.number().int() })),
    }),
  ),
  /** One finding with its history. Codes: finding.unknown */
  'findings.get': engineCommand(findingId, z.object({ finding: findingSchema, terminalName: z.string().nullable() })),
  /** Says who takes care; null = nobody. Codes: finding.unknown, finding.closed */
  'findings.assign': engineCommand(
    findingId.extend({ assignee: z.string().trim().min(1).max(findingTexts.assignee).nullable() }),
    findingSchema,
  ),
  /** Says how the work stands, with a remark. Codes: finding.unknown, finding.closed */
  'findings.setState': engineCommand(
    findingId.extend({ state: z.enum(['open', 'inProgress', 'onHold']), note: sentence.nullable() }),
    findingSchema,
  ),
  /** Adds a remark to the history. Codes: finding.unknown */
  'findings.note': engineCommand(findingId.extend({ note: sentence }), findingSchema),
  /** Closes it though no check has passed; the reason is kept and logged. Codes: finding.unknown, finding.closed */
  'findings.close': engineCommand(findingId.extend({ reason: sentence }), findingSchema),
  /** Takes back what a person closed. Codes: finding.unknown, finding.not-reopened (a check closed it, or a newer one is open) */
  'findings.reopen': engineCommand(findingId.extend({ reason: sentence }), findingSchema),
} as const;

/** Events about findings. */
export const findingsEvents = {
  /** Findings of one terminal were opened, changed or closed. */
  'findings.changed': event(z.object({ terminalId: z.uuid(), open: z.number().int(), faults: z.number().int() })),
} as const;
