// Channels about people to call: the owner's own book, and what to do when somebody turns up.
import { z } from 'zod';
import { approachSchema } from '../contact/approach.ts';
import { contactDraftSchema, contactSchema, verificationWays } from '../contact/contact.ts';
import { engineCommand, event } from './define.ts';

const contactId = z.object({ contactId: z.uuid() });

/** Commands about people to call. */
export const contactsCommands = {
  /** Everybody in the book: trusted ones first, then by role and name. */
  'contacts.list': engineCommand(z.object({}), z.array(contactSchema)),
  /** Adds somebody (`contactId` null) or changes an entry; another number is not verified any more. Codes: contact.unknown, contact.same-number */
  'contacts.save': engineCommand(
    z.object({ contactId: z.uuid().nullable(), draft: contactDraftSchema }),
    contactSchema,
  ),
  /** Notes that the owner has looked the number up at a place of their own. Codes: contact.unknown */
  'contacts.verify': engineCommand(
    contactId.extend({ way: z.enum(verificationWays), note: z.string().trim().max(200).nullable() }),
    contactSchema,
  ),
  /** Takes somebody out of the book; the log keeps that they were there. Codes: contact.unknown */
  'contacts.remove': engineCommand(contactId, z.object({})),
  /** Notes in the log that somebody turned up, and what was advised. */
  'contacts.noteApproach': engineCommand(approachSchema, z.object({})),
} as const;

/** Events about people to call. */
export const contactsEvents = {
  /** The book has changed; the whole of it. */
  'contacts.changed': event(z.array(contactSchema)),
} as const;
