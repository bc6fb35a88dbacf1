// A response code and what it means: always in one profile, because the same characters mean other things elsewhere.
import { z } from 'zod';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Who } from '../../model/who.ts';

/** Tables of codes. A code is stored and shown as profile + code, never alone. */
export const profileIds = [
  'cn-unionpay',
  'iso87',
  'tw-hypos',
  'epos-e',
  'newland-posp',
  'ums-dll',
  'zvt',
  'lakala-qr',
] as const;
/** One of the tables. */
export type ProfileId = (typeof profileIds)[number];
/** Accepts a table. */
export const profileIdSchema = z.enum(profileIds);

/** What the console makes of a code; see actionClasses.ts for names and standard texts. */
export const actionClassIds = [
  'APPROVED',
  'APPROVED_CHECK',
  'RETRY',
  'WAIT_RETRY',
  'SIGN_IN',
  'ISSUER',
  'CAPTURE',
  'MERCHANT_REG',
  'TERMINAL_REG',
  'PERMISSION',
  'KEYS_PARAMS',
  'RECON',
  'SYSTEM',
  'UNKNOWN',
] as const;
/** One of the classes. */
export type ActionClass = (typeof actionClassIds)[number];

/** Class letter that the source itself prints: A approved … D the operator must act, E system fault. */
export type SourceLetter = 'A' | 'B' | 'C' | 'D' | 'E';

/** Where a meaning was seen; see codeSources.ts. */
export const sourceKeys = [
  'K',
  'C4',
  'H',
  'J',
  'U',
  'R',
  'KC',
  'MPOS',
  'FLM',
  'P',
  'E',
  'N',
  'TW',
  'ISO87',
  'ZVT',
  'LKL',
] as const;
/** One of the sources. */
export type SourceKey = (typeof sourceKeys)[number];

/**
 * How well a meaning is attested: `published` in the document of whoever defines the code (the only verified one),
 * `agreed` between second-hand tables, in a `single` table, `general` knowledge that no list of this host shows,
 * `disputed` where the tables contradict each other.
 */
export const attestations = ['published', 'agreed', 'single', 'general', 'disputed'] as const;
/** One of the degrees. */
export type Attestation = (typeof attestations)[number];

/** A further meaning that another table gives to the same code of the same profile. */
export interface Reading {
  readonly meaning: Bilingual;
  readonly source: SourceKey;
}

/** A second class, and when it holds instead of the first. */
export interface SecondAction {
  readonly action: ActionClass;
  readonly who: Who;
  readonly when: Bilingual;
}

/** One code of one profile. */
export interface ResponseCode {
  readonly profile: ProfileId;
  /** As the host sends it, upper case; for a code that is not in the table as it was given. */
  readonly code: string;
  /** False for a code that the profile's table does not have; it is shown raw. */
  readonly isKnown: boolean;
  readonly meaning: Bilingual;
  /** Other meanings in circulation, all of them where the tables contradict each other. */
  readonly readings: readonly Reading[];
  readonly action: ActionClass;
  readonly otherwise: SecondAction | null;
  readonly who: Who;
  /** What the cashier does now. */
  readonly cashier: Bilingual;
  /** What decides between several meanings; null where nothing has to be asked. */
  readonly question: Bilingual | null;
  /** How screens word it, for the search only. */
  readonly shown: readonly string[];
  readonly sources: readonly SourceKey[];
  readonly attestation: Attestation;
  readonly letter: SourceLetter | null;
}
