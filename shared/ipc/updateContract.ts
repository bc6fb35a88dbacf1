// Channels about new releases of the program. Nothing is asked of any other computer before a person asks for it.
import { z } from 'zod';
import { updateChannelSchema, updateStateSchema } from '../update/updateState.ts';
import { event, mainCommand } from './define.ts';

/** Commands about new releases; each answers with all, failures of the feed are told in `error`. */
export const updateCommands = {
  'update.state': mainCommand(z.object({}), updateStateSchema),
  /** Changes what is given. Codes: update.off, update.fixed */
  'update.set': mainCommand(z.object({ isOn: z.boolean(), channel: updateChannelSchema }).partial(), updateStateSchema),
  /** Asks the feed now. Codes: update.off, update.busy */
  'update.check': mainCommand(z.object({}), updateStateSchema),
  /** Fetches what was found and checks it; nothing is installed. Codes: update.off, update.busy, update.nothing */
  'update.download': mainCommand(z.object({}), updateStateSchema),
  /** Makes a backup, looks through it, and installs when the program ends. Codes: update.off, update.busy, update.nothing, update.backup */
  'update.prepare': mainCommand(z.object({}), updateStateSchema),
  /** Ends a download, or takes back that it is installed; what was fetched goes away. */
  'update.cancel': mainCommand(z.object({}), updateStateSchema),
} as const;

/** Events about new releases. */
export const updateEvents = {
  'update.changed': event(updateStateSchema),
} as const;
