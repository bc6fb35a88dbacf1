// Builds the parts of a number.
import type { Bilingual } from '../model/bilingual.ts';
import type { IdentifierPart, PartConfidence, PartMeaning } from './reading.ts';
import type { SourceKey } from './sources.ts';

/** A part as its kind describes it; the reading follows from the meanings where it is not given. */
export interface PartDraft {
  readonly name: string;
  readonly from: number;
  readonly value: string;
  readonly label: Bilingual;
  readonly source: SourceKey;
  readonly meanings?: readonly PartMeaning[];
  readonly reading?: Bilingual;
  readonly confidence?: PartConfidence;
}

/** Said of a part whose code is in no list. */
export const notListed: Bilingual = {
  zh: '不在本程序的名单里（不算错误）',
  en: "not in this program's list (no error)",
};

const joined = (meanings: readonly PartMeaning[]): Bilingual => ({
  zh: meanings.map(({ text }) => text.zh).join('，或 '),
  en: meanings.map(({ text }) => text.en).join(', or '),
});

/** The part; without meanings and confidence it is unknown, with several it is ambiguous, with one likely. */
export const makePart = ({ meanings = [], reading, confidence, ...draft }: PartDraft): IdentifierPart => ({
  ...draft,
  reading: reading ?? (meanings.length === 0 ? notListed : joined(meanings)),
  confidence: confidence ?? (meanings.length === 0 ? 'unknown' : meanings.length === 1 ? 'likely' : 'ambiguous'),
  meanings,
  source: meanings[0]?.source ?? draft.source,
  isVerified: meanings.length === 1 && meanings[0]?.isVerified === true,
});
