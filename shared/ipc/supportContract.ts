// Channels about support bundles. Nothing of this ever leaves the computer by itself: a bundle is a file that a person saves.
import { z } from 'zod';
import { languageSchema } from '../model/bilingual.ts';
import {
  supportChoiceSchema,
  supportDraftSchema,
  supportOfferSchema,
  supportProgressSchema,
  supportSavedSchema,
} from '../support/supportBundle.ts';
import { engineCommand, event, mainCommand } from './define.ts';

const draft = z.object({ draftId: z.uuid() });
const place = draft.extend({ path: z.string().min(1).max(300) });

/** Commands about support bundles. */
export const supportCommands = {
  /** What a bundle can hold, and the draft of this session if there is one. */
  'support.offer': engineCommand(z.object({}), supportOfferSchema),
  /** Gathers and hides; answers with the draft, which takes the place of the one before. Codes: task.cancelled, store.*, export.disk-full */
  'support.prepare': engineCommand(supportChoiceSchema, supportDraftSchema),
  /** Ends what is being prepared. */
  'support.cancel': engineCommand(z.object({}), z.object({})),
  /** Lines of a file as they will be saved. Codes: support.gone */
  'support.lines': engineCommand(
    place.extend({ from: z.number().int().nonnegative(), limit: z.number().int().min(1).max(500) }),
    z.object({ lines: z.array(z.string()), total: z.number().int() }),
  ),
  /** The first line from `from` on that holds a text, or anything hidden (null); null = there is none. Codes: support.gone */
  'support.find': engineCommand(
    place.extend({ from: z.number().int().nonnegative(), text: z.string().min(1).max(200).nullable() }),
    z.object({ line: z.number().int().nullable() }),
  ),
  /** Forgets the draft with its files. */
  'support.discard': engineCommand(z.object({}), z.object({})),
  /** Asks where to save, then writes the bundle. Codes: export.*, support.gone; null = the dialog was closed */
  'support.save': mainCommand(draft.extend({ language: languageSchema }), supportSavedSchema.nullable()),
} as const;

/** Events about support bundles. */
export const supportEvents = {
  /** A bundle is being prepared or saved. */
  'support.progress': event(supportProgressSchema),
} as const;
