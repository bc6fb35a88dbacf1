// Channels about all terminals at once: the overview, presence of each, and the shop's opening hours.
import { z } from 'zod';
import { fleetEntrySchema } from '../fleet/fleetEntry.ts';
import { presenceSchema } from '../fleet/presence.ts';
import { openingHoursSchema } from '../place/openingHours.ts';
import { engineCommand, event } from './define.ts';

/** Opening hours with who set them; `isSet` false = the usual ones, which nobody has looked at. */
export const openingHoursAnswerSchema = z.object({
  hours: openingHoursSchema,
  isSet: z.boolean(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
});
/** Opening hours with who set them. */
export type OpeningHoursAnswer = Readonly<z.infer<typeof openingHoursAnswerSchema>>;

/** Commands about all terminals at once. */
export const fleetCommands = {
  /** Every terminal of the shop, and those of the register in service that this computer has never met; worst first. */
  'fleet.list': engineCommand(z.object({}), z.array(fleetEntrySchema)),
  /** One terminal; null where it is not known. */
  'fleet.entry': engineCommand(z.object({ terminalId: z.uuid() }), fleetEntrySchema.nullable()),
  /** Presence of every terminal that this computer has met. */
  'fleet.presence': engineCommand(z.object({}), z.array(z.object({ terminalId: z.uuid(), presence: presenceSchema }))),
  'fleet.openingHours': engineCommand(z.object({}), openingHoursAnswerSchema),
  /** Sets the opening hours of the shop. Codes: input.invalid */
  'fleet.setOpeningHours': engineCommand(z.object({ hours: openingHoursSchema }), openingHoursAnswerSchema),
} as const;

/** Events about all terminals at once. */
export const fleetEvents = {
  /** Lines that are new or have changed, whole, and ids of those that are gone; at most five a second. */
  'fleet.changed': event(z.object({ changed: z.array(fleetEntrySchema), gone: z.array(z.uuid()) })),
  'fleet.hoursChanged': event(openingHoursAnswerSchema),
} as const;
