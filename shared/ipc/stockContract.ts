// Channels about parts and consumables.
import { z } from 'zod';
import {
  countSchema,
  quantitySchema,
  stockBounds,
  stockMoveSchema,
  stockPartDraftSchema,
  stockPartSchema,
} from '../stock/stock.ts';
import { engineCommand, event } from './define.ts';

const ofPart = z.object({ partId: z.uuid() });
const note = z.string().trim().max(stockBounds.note).nullable();

/** Commands about parts and consumables. */
export const stockCommands = {
  /** By name; those that are not kept any more only on request. */
  'stock.list': engineCommand(z.object({ withRetired: z.boolean() }), z.array(stockPartSchema)),
  /** Adds (`partId` null) or changes one. Codes: stock.unknown, stock.same-name */
  'stock.save': engineCommand(z.object({ partId: z.uuid().nullable(), draft: stockPartDraftSchema }), stockPartSchema),
  /** Bought, given back or thrown away. Codes: stock.unknown, stock.not-enough (facts: onHand), stock.retired */
  'stock.move': engineCommand(
    ofPart.extend({ kind: z.enum(['received', 'takenBack', 'discarded', 'used']), quantity: quantitySchema, note }),
    stockPartSchema,
  ),
  /** What was counted in the drawer is what is there. Codes: stock.unknown, stock.retired */
  'stock.count': engineCommand(ofPart.extend({ onHand: countSchema, note }), stockPartSchema),
  /**
   * How many of it a job has used, altogether: 0 takes them back. The number in stock follows. Codes: stock.unknown,
   * stock.not-enough, stock.retired, job.unknown, job.closed, job.not-started
   */
  'stock.useInJob': engineCommand(ofPart.extend({ jobId: z.uuid(), quantity: countSchema }), stockPartSchema),
  /** The newest changes first, at most 200. Codes: stock.unknown */
  'stock.moves': engineCommand(ofPart, z.array(stockMoveSchema)),
  /** Not kept any more, or kept again. Codes: stock.unknown */
  'stock.retire': engineCommand(ofPart.extend({ isRetired: z.boolean() }), stockPartSchema),
} as const;

/** Events about parts and consumables. */
export const stockEvents = {
  'stock.changed': event(z.object({ low: z.number().int() })),
} as const;
