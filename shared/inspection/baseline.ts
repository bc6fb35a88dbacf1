// How a terminal looks when nothing is wrong with it: photos from set views, label, seals, cables, screen message.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import { angleRules, angles, requiredAngles } from './angle.ts';

/** Longest texts and largest numbers of a baseline. */
export const baselineBounds = { text: 300, seal: 40, seals: 20, cables: 20 } as const;
/** A set of known-good photos is taken anew after this many days. */
export const baselineLastsDays = 365;

const words = z.string().trim().min(1).max(baselineBounds.text).nullable();

/** What is written down beside the photos; null = not looked at yet. */
export const baselineFactsSchema = z.object({
  /** The serial number as the label has it. */
  serialOnLabel: z.string().trim().min(1).max(40).nullable(),
  /** Stickers and their texts. */
  labels: words,
  /** Numbers of the seals; empty = the terminal has none; null = not looked at yet. */
  seals: z.array(z.string().trim().min(1).max(baselineBounds.seal)).max(baselineBounds.seals).nullable(),
  /** Colour of case and keys. */
  colour: words,
  /** How many cables lead to it. */
  cables: z.number().int().min(0).max(baselineBounds.cables).nullable(),
  /** Which they are. */
  cableKinds: words,
  /** What the screen shows at rest. */
  screenMessage: words,
  note: words,
});
/** What is written down beside the photos. */
export type BaselineFacts = Readonly<z.infer<typeof baselineFactsSchema>>;

/** Nothing looked at yet. */
export const noBaselineFacts: BaselineFacts = {
  serialOnLabel: null,
  labels: null,
  seals: null,
  colour: null,
  cables: null,
  cableKinds: null,
  screenMessage: null,
  note: null,
};

/** A draft can be changed; one in force and a former one never. */
export const baselineStates = ['draft', 'inForce', 'replaced'] as const;

/** Known-good photos of one terminal. */
export const baselineSchema = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  state: z.enum(baselineStates),
  /** Why it was taken: the first, a year is over, or what has changed; in the person's words where they gave some. */
  reason: z.enum(['first', 'yearly', 'changed']),
  photos: z.array(z.object({ angle: z.enum(angles), attachmentId: z.uuid() })),
  facts: baselineFactsSchema,
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  confirmedAt: z.iso.datetime().nullable(),
  confirmedBy: z.string().nullable(),
  replacedAt: z.iso.datetime().nullable(),
});
/** Known-good photos of one terminal. */
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;

/** How the known-good photos of a terminal stand. */
export const baselineStandings = ['none', 'draft', 'valid', 'old', 'changed'] as const;
/** How the known-good photos of a terminal stand. */
export type BaselineStanding = (typeof baselineStandings)[number];

/** A serial number as two of them are compared. */
export const comparableSerial = (serial: string): string =>
  serial
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

const neededFacts: readonly (readonly [keyof BaselineFacts, Bilingual])[] = [
  ['serialOnLabel', { zh: '标签上的机身号', en: 'serial number on the label' }],
  ['seals', { zh: '封条编号', en: 'numbers of the seals' }],
  ['cables', { zh: '线缆根数', en: 'number of cables' }],
  ['screenMessage', { zh: '待机屏幕提示', en: 'message of the idle screen' }],
];

/** What is still missing before a set can be put in force. */
export const missingIn = ({ photos, facts }: Pick<Baseline, 'photos' | 'facts'>): Bilingual[] => [
  ...requiredAngles
    .filter((angle) => !photos.some((photo) => photo.angle === angle))
    .map((angle) => angleRules[angle].name),
  ...neededFacts.filter(([field]) => facts[field] === null).map(([, name]) => name),
];
