// Turns the short rows of a data file into full ones: what a row does not say comes from its class and its profile.
import type { Bilingual } from '../../model/bilingual.ts';
import type { Who } from '../../model/who.ts';
import { actionClasses } from './actionClasses.ts';
import type {
  ActionClass,
  Attestation,
  ProfileId,
  Reading,
  ResponseCode,
  SourceKey,
  SourceLetter,
} from './responseCode.ts';

/** A row as a data file writes it. */
export interface ShortRow {
  readonly code: string;
  readonly action: ActionClass;
  readonly zh: string;
  readonly en: string;
  readonly letter?: SourceLetter;
  readonly who?: Who;
  /** Replaces the standard text of the class. */
  readonly cashier?: Bilingual;
  readonly otherwise?: { readonly action: ActionClass; readonly who?: Who; readonly when: Bilingual };
  readonly readings?: readonly Reading[];
  readonly question?: Bilingual;
  readonly shown?: readonly string[];
  readonly sources?: readonly SourceKey[];
  readonly attestation?: Attestation;
}

/** What holds for every row of a profile that says nothing else. */
export interface ProfileDefaults {
  readonly profile: ProfileId;
  readonly sources: readonly SourceKey[];
  readonly attestation: Attestation;
}

const fullRow = (row: ShortRow, { profile, sources, attestation }: ProfileDefaults): ResponseCode => ({
  profile,
  code: row.code,
  isKnown: true,
  meaning: { zh: row.zh, en: row.en },
  readings: row.readings ?? [],
  action: row.action,
  otherwise:
    row.otherwise === undefined
      ? null
      : { ...row.otherwise, who: row.otherwise.who ?? actionClasses[row.otherwise.action].who },
  who: row.who ?? actionClasses[row.action].who,
  cashier: row.cashier ?? actionClasses[row.action].cashier,
  question: row.question ?? null,
  shown: row.shown ?? [],
  sources: row.sources ?? sources,
  attestation: row.attestation ?? attestation,
  letter: row.letter ?? null,
});

/** Full rows of a profile, in the order written. */
export const makeRows = (defaults: ProfileDefaults, rows: readonly ShortRow[]): readonly ResponseCode[] =>
  rows.map((row) => fullRow(row, defaults));
