// The guides to the program itself: chapters of paragraphs, steps, tables and pictures, in both languages.
import type { Bilingual } from '../model/bilingual.ts';

/** Who a guide is for: whoever owns the shop or stands at its till, or the technician who visits it. */
export const handbookIds = ['shop', 'technician'] as const;
/** One of the guides. */
export type HandbookId = (typeof handbookIds)[number];

/** Pictures that the guides show, each made by the end-to-end tests in both languages and both appearances. */
export const handbookPictures = [
  'first-run',
  'terminals',
  'terminal',
  'resolver',
  'emergency',
  'plan',
  'log',
  'exports',
  'backup',
  'doctor',
  'report',
  'guided',
  'record',
  'traffic',
  'support',
  'inspection',
] as const;
/** One of the pictures. */
export type HandbookPicture = (typeof handbookPictures)[number];

/**
 * One part of a chapter. Texts hold marks (see markedText.ts): names of buttons and pages are never written out, only
 * their keys in the catalogue, so that no guide can name what is not there any more.
 */
export type HandbookBlock =
  | { readonly kind: 'text' | 'note'; readonly text: Bilingual }
  | { readonly kind: 'steps' | 'points' | 'never'; readonly lines: readonly Bilingual[] }
  | { readonly kind: 'table'; readonly head: readonly Bilingual[]; readonly rows: readonly (readonly Bilingual[])[] }
  | { readonly kind: 'commands'; readonly lines: readonly { readonly command: string; readonly says: Bilingual }[] }
  | { readonly kind: 'picture'; readonly picture: HandbookPicture; readonly alt: Bilingual };

/** A chapter; `id` is part of addresses and never changes. */
export interface HandbookChapter {
  readonly id: string;
  readonly title: Bilingual;
  readonly blocks: readonly HandbookBlock[];
}

/** One guide. */
export interface Handbook {
  readonly id: HandbookId;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly chapters: readonly HandbookChapter[];
}
