// What is known about a key of the evidence: its name, the question for it, where to look, and which values it takes.
import type { Bilingual } from '../model/bilingual.ts';
import type { FactSource } from './evidenceSchema.ts';

/** One of the values of a key that takes a few. */
export interface FactChoice {
  readonly value: string | number;
  readonly name: Bilingual;
}

/** Which values a key takes. Numbers are inclusive bounds; `also` are values outside them that have a meaning. */
export type FactForm =
  | { readonly kind: 'code' }
  | { readonly kind: 'text' }
  /** A number or name as it is printed; empty = it was looked for and is not there. */
  | { readonly kind: 'name'; readonly longest: number }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly also: readonly number[];
      readonly unit: string;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly FactChoice[] }
  | { readonly kind: 'moment' }
  /** A moment, or true where only that it happened is known. */
  | { readonly kind: 'event' };

/** One key of the evidence. */
export interface FactKeyWords {
  readonly name: Bilingual;
  /** The question to the shop owner. */
  readonly ask: Bilingual;
  /** Where the answer is found. */
  readonly where: Bilingual;
  readonly form: FactForm;
  /** Which sources can give it, the best first. */
  readonly sources: readonly FactSource[];
  /** How much the answer is worth where two questions change a case equally, 0 to 100. */
  readonly worth: number;
}

/** A whole number or a measured one within bounds. */
export const numberForm = (least: number, most: number, unit: string, also: readonly number[] = []): FactForm => ({
  kind: 'number',
  least,
  most,
  also,
  unit,
});

/** A key of a few values, each with its words: `[value, Chinese, English]`. */
export const choiceForm = (choices: readonly (readonly [string | number, string, string])[]): FactForm => ({
  kind: 'choice',
  choices: choices.map(([value, zh, en]) => ({ value, name: { zh, en } })),
});

/** Yes or no. */
export const yesNo: FactForm = { kind: 'boolean' };
/** Date and time. */
export const moment: FactForm = { kind: 'moment' };
/** Date and time, or just that it happened. */
export const happening: FactForm = { kind: 'event' };
/** A printed number or name of at most so many characters. */
export const nameForm = (longest: number): FactForm => ({ kind: 'name', longest });
