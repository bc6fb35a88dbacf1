// What a guide is: a text of ours about one matter of the shop, in both languages, with a version and its sources.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';
import type { PersonRole } from '../people/person.ts';
import type { GuideSource } from './guideSources.ts';

/** Every guide, in the order of the list. An id is stored with acknowledgements and never changes its meaning. */
export const guideIds = [
  'failsAtTill',
  'openAndClose',
  'signOnAndSettle',
  'code97',
  'networkOutage',
  'tamperAndVisitors',
  'fraudCalls',
  'cardData',
  'whoPaysYou',
  'paperAndCleaning',
  'batteries',
  'newTerminal',
  'movingTerminal',
  'swappingTerminal',
  'spareTerminals',
  'simCard',
  'updates',
] as const;
/** One guide. */
export type GuideId = (typeof guideIds)[number];
/** Accepts the id of a guide. */
export const guideIdSchema = z.enum(guideIds);

/** What the guides are about, in the order of the list. */
export const guideTopics = ['till', 'security', 'care', 'changes'] as const;
/** What a guide is about. */
export type GuideTopic = (typeof guideTopics)[number];

/** `steps` are done in their order, `points` are to be known, `never` is what is not done. */
export type GuideSectionKind = 'steps' | 'points' | 'never';

/** One part of a guide. */
export interface GuideSection {
  readonly kind: GuideSectionKind;
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

/** One guide. Whoever changes a word of it raises the version: people are then asked to read it again. */
export interface Guide {
  readonly id: GuideId;
  readonly topic: GuideTopic;
  /** Version of the text, from 1. */
  readonly version: number;
  /** Day of this version. */
  readonly writtenOn: string;
  readonly title: Bilingual;
  /** What it is about, in one sentence. */
  readonly summary: Bilingual;
  /** Who has to have read it, and says so with a name; empty = nobody has to. */
  readonly training: readonly PersonRole[];
  readonly sections: readonly GuideSection[];
  readonly sources: readonly GuideSource[];
  /** Further words by which it is found. */
  readonly words: Bilingual;
}

/** A line in both languages. */
export const line = (zh: string, en: string): Bilingual => ({ zh, en });

const section =
  (kind: GuideSectionKind) =>
  (title: Bilingual, ...lines: readonly Bilingual[]): GuideSection => ({ kind, title, lines });

/** A section whose lines are done one after the other. */
export const steps = section('steps');
/** A section whose lines are to be known. */
export const points = section('points');
/** A section of what is not done. */
export const never = section('never');
