// Text that is stored or sent in both languages of the product, so that a record can be read in either one later.
import { z } from 'zod';

/** Languages of window, command line and exports. `zh` is Simplified Chinese as written in mainland China, the default. */
export const languages = ['zh', 'en'] as const;
/** One of the product's languages. */
export type Language = (typeof languages)[number];
/** Accepts a language of the product. */
export const languageSchema = z.enum(languages);

/** A sentence in both languages; neither is ever empty. */
export const bilingualSchema = z.object({ zh: z.string().min(1), en: z.string().min(1) });
/** A sentence in both languages. */
export type Bilingual = Readonly<z.infer<typeof bilingualSchema>>;

/** Facts that fill `{name}` places of a text. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

const fillOne = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    return fact === undefined || fact === null ? place : String(fact);
  });

/** The text with every `{name}` replaced by the fact of that name; a place without a fact stays visible as it is. */
export const fillText = (text: Bilingual, facts: Facts): Bilingual => ({
  zh: fillOne(text.zh, facts),
  en: fillOne(text.en, facts),
});
