// Channels about checklists: their points, their versions, and those that the product proposes.
import { z } from 'zod';
import { templateDraftSchema, templateSchema } from '../job/template.ts';
import { bilingualSchema } from '../model/bilingual.ts';
import { engineCommand, event } from './define.ts';

const ofTemplate = z.object({ templateId: z.uuid() });

/** Commands about checklists. All codes also: template.unknown where there is a checklist. */
export const templatesCommands = {
  /** The newest version of each that was not removed, by name. */
  'templates.list': engineCommand(z.object({}), z.array(templateSchema)),
  /** One version; null = the newest. Removed ones are still answered, for the jobs that were done by them. */
  'templates.get': engineCommand(
    ofTemplate.extend({ version: z.number().int().positive().nullable() }),
    templateSchema,
  ),
  /** All versions, the newest first. */
  'templates.versions': engineCommand(ofTemplate, z.array(templateSchema)),
  /** Codes: template.invalid (facts: point, problem) */
  'templates.create': engineCommand(z.object({ draft: templateDraftSchema }), templateSchema),
  /**
   * Makes the next version. Jobs that were started keep theirs; all others are done by the new one. `basedOn` = the version
   * that the person saw. Codes: template.overtaken, template.removed, template.invalid
   */
  'templates.change': engineCommand(
    ofTemplate.extend({ draft: templateDraftSchema, basedOn: z.number().int().positive() }),
    templateSchema,
  ),
  /** Takes it out of the list; plans and jobs that have it keep its last version. */
  'templates.remove': engineCommand(ofTemplate.extend({ reason: z.string().trim().min(3).max(300) }), z.object({})),
  /** What the product proposes. `templateId` = the shop's own copy; null = not taken yet. */
  'templates.proposals': engineCommand(
    z.object({}),
    z.array(
      z.object({
        key: z.string(),
        draft: templateDraftSchema,
        /** Where it comes from. */
        source: bilingualSchema,
        templateId: z.uuid().nullable(),
      }),
    ),
  ),
  /** The shop's copy of a proposal; made if there is none. Codes: input.invalid (no such proposal) */
  'templates.takeProposal': engineCommand(z.object({ key: z.string().max(60) }), templateSchema),
} as const;

/** Events about checklists. */
export const templatesEvents = {
  'templates.changed': event(z.strictObject({})),
} as const;
