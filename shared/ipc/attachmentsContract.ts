// Channels about photos and files kept with a record, a case, a job, known-good photos, an incident, a visit or a person.
import { z } from 'zod';
import { languageSchema } from '../model/bilingual.ts';
import { attachmentSchema, longestAttachment, photoKinds } from '../register/registerRecord.ts';
import { engineCommand, event, mainCommand } from './define.ts';

/** What it belongs to, and what the picture shows. */
const about = z.object({ ownerId: z.uuid(), kind: z.enum(photoKinds) });
const ofAttachment = z.object({ attachmentId: z.uuid() });

/** Commands about attachments. */
export const attachmentsCommands = {
  /** Photos and files of a record or case, newest first, without their bytes. */
  'attachments.list': engineCommand(z.object({ ownerId: z.uuid() }), z.array(attachmentSchema)),
  /** Adds a pasted picture. Codes: attachment.unknown-owner, attachment.wrong-kind, attachment.too-large, attachment.too-many, lifecycle.not-allowed */
  'attachments.add': engineCommand(
    about.extend({
      name: z.string().trim().min(1).max(120),
      /** The bytes in base64; PNG, JPEG or WebP (documents: PDF), known by their first bytes. */
      content: z.base64().max(Math.ceil(longestAttachment / 3) * 4 + 4),
    }),
    attachmentSchema,
  ),
  /** Asks for a picture on this computer and adds it; null = the person closed the dialog. Codes: as attachments.add, attachment.unreadable */
  'attachments.pick': mainCommand(about.extend({ language: languageSchema }), attachmentSchema.nullable()),
  /** One with its bytes, in base64. Codes: attachment.unknown */
  'attachments.get': engineCommand(ofAttachment, z.object({ attachment: attachmentSchema, content: z.string() })),
  /** Removes one for good; it is logged. Codes: attachment.unknown */
  'attachments.remove': engineCommand(ofAttachment.extend({ reason: z.string().trim().min(3).max(300) }), z.object({})),
} as const;

/** Events about attachments. */
export const attachmentsEvents = {
  /** One was added or removed. */
  'attachments.changed': event(z.object({ ownerId: z.uuid() })),
} as const;
