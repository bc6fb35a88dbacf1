// Both languages of one topic side by side, so that the compiler sees a key that one of them lacks.

/** Words of one topic: plain nested objects of sentences; `{{name}}` places are filled when shown. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** The same keys as T, at every depth, with any sentences. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Joins a topic's Chinese and English words; a missing or additional key in either does not compile. */
export const inBoth = <const T extends TextTree>(
  zh: T,
  en: SameKeys<T>,
): { readonly zh: T; readonly en: SameKeys<T> } => ({
  zh,
  en,
});
