// The pictures of the guides, as the end-to-end tests made them: in the language and appearance of the window.
import type { HandbookPicture } from '../../../shared/guide/handbook.ts';
import type { Language } from '../../../shared/model/bilingual.ts';

const files = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' });

/** Width and height of every picture, pixels. */
export const pictureSize = { width: 1120, height: 752 } as const;

/** Address of a picture; null where it was not made. */
export const pictureOf = (picture: HandbookPicture, language: Language, theme: 'light' | 'dark'): string | null =>
  files[`./pictures/${picture}-${language}-${theme}.webp`] ?? null;
