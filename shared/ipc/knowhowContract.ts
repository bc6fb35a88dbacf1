// Channels about what people have to know: notices, the emergency card, who has read which guide. Guides need no channel.
import { z } from 'zod';
import { emergencyDraftSchema, emergencyViewSchema, storeNameSchema } from '../knowhow/emergencyCard.ts';
import { guideIdSchema } from '../knowhow/guide.ts';
import { noticeDraftSchema, publicNoticeSchema } from '../knowhow/publicNotice.ts';
import { trainingItemSchema, trainingMonths, trainingSchema, trainingWays } from '../knowhow/training.ts';
import { languageSchema } from '../model/bilingual.ts';
import { engineCommand, event } from './define.ts';

const noticeId = z.object({ noticeId: z.uuid() });

/** Commands about what people have to know. */
export const knowhowCommands = {
  /** Every notice: those in force first, then those to come, then those that are over, the newest first. */
  'knowhow.notices': engineCommand(z.object({}), z.array(publicNoticeSchema)),
  /** Adds a notice (`noticeId` null) or changes one; a change asks for a new review. Codes: notice.unknown */
  'knowhow.saveNotice': engineCommand(
    z.object({ noticeId: z.uuid().nullable(), draft: noticeDraftSchema }),
    publicNoticeSchema,
  ),
  /** Notes that somebody has looked at what a notice means for the shop. Codes: notice.unknown */
  'knowhow.reviewNotice': engineCommand(noticeId.extend({ note: z.string().trim().max(500) }), publicNoticeSchema),
  /** Takes a notice away; the log keeps that it was there. Codes: notice.unknown */
  'knowhow.removeNotice': engineCommand(noticeId, z.object({})),
  /** Notices in force or beginning within two weeks that may concern a terminal; those without an end until they are reviewed. */
  'knowhow.noticesFor': engineCommand(
    z.object({ terminalId: z.uuid().nullable(), recordId: z.uuid().nullable() }),
    z.array(publicNoticeSchema),
  ),
  /** Stores that a card can be made for, the whole shop (empty name) first. */
  'knowhow.stores': engineCommand(
    z.object({}),
    z.array(z.object({ store: storeNameSchema, updatedAt: z.iso.datetime().nullable() })),
  ),
  /** The card of a store. */
  'knowhow.card': engineCommand(z.object({ store: storeNameSchema }), emergencyViewSchema),
  /** Keeps what the owner adds to a card. Codes: contact.unknown */
  'knowhow.saveCard': engineCommand(
    z.object({ store: storeNameSchema, draft: emergencyDraftSchema }),
    emergencyViewSchema,
  ),
  /** What everybody who works here has to know and how they stand, most urgent first. */
  'knowhow.training': engineCommand(
    z.object({}),
    z.object({
      /** Local day for which it holds. */
      today: z.iso.date(),
      /** How long an acknowledgement counts, months. */
      months: z.number().int(),
      people: z.array(z.object({ id: z.uuid(), name: z.string(), hasPin: z.boolean() })),
      items: z.array(trainingItemSchema),
    }),
  ),
  /**
   * Somebody says that they have read the newest version of a guide; who has a PIN types it. Codes: person.unknown,
   * person.left, person.wrong-pin, person.must-wait, person.no-pin, training.other-version, training.needs-pin
   */
  'knowhow.acknowledge': engineCommand(
    z.object({
      personId: z.uuid(),
      guideId: guideIdSchema,
      version: z.number().int().positive(),
      language: languageSchema,
      way: z.enum(trainingWays),
      pin: z.string().max(40).nullable(),
    }),
    trainingSchema,
  ),
  /** Every acknowledgement, newest first, at most 500; those of people who have left too. */
  'knowhow.trainingHistory': engineCommand(z.object({ personId: z.uuid().nullish() }), z.array(trainingSchema)),
  /** Sets how long acknowledgements count from now on; earlier ones keep their day. */
  'knowhow.setTrainingMonths': engineCommand(
    z.object({ months: z.number().int().min(trainingMonths.least).max(trainingMonths.most) }),
    z.object({}),
  ),
} as const;

/** Events about what people have to know. */
export const knowhowEvents = {
  /** Notices have changed; the whole of them. */
  'knowhow.noticesChanged': event(z.array(publicNoticeSchema)),
  /** A card, or what it shows, has changed. */
  'knowhow.cardChanged': event(z.object({ store: storeNameSchema })),
  /** Somebody has acknowledged something, or the time it counts has changed. */
  'knowhow.trainingChanged': event(z.strictObject({})),
} as const;
