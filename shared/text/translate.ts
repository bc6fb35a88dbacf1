// What may be said: every key of the words, and the values that each of its texts leaves room for. Types only.
// Worked out here once for all keys, where the types of the translating package are worked out anew at each call.
import type { zh } from './zh.ts';

/** Endings of a text that depends on `count`; the key is asked for without them. */
type Ending = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type KeysOf<Texts> = {
  [K in keyof Texts & string]: Texts[K] extends string
    ? K | (K extends `${infer Stem}_${Ending}` ? Stem : never)
    : `${K}.${KeysOf<Texts[K]>}`;
}[keyof Texts & string];

/** Every text by its path, such as `terminals.title`; a text in numbers also without its ending. */
export type WordKey = KeysOf<typeof zh>;

type TextAt<Texts, Key extends string> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Texts
    ? TextAt<Texts[Head], Rest>
    : never
  : Texts[keyof Texts & (Key | `${Key}_${Ending}`)];

type PlacesIn<Text> = Text extends `${string}{{${infer Place}}}${infer Rest}`
  ? (Place extends `${infer Name},${string}` ? Name : Place) | PlacesIn<Rest>
  : never;

/** Places of all the keys' texts, and `count` where the text depends on it. */
type PlacesOf<Key extends WordKey> = Key extends string
  ? PlacesIn<TextAt<typeof zh, Key>> | (TextAt<typeof zh, `${Key}_other`> extends never ? never : 'count')
  : never;

/** The values that a key needs; of several keys, those of all of them. */
export type ValuesOf<Key extends WordKey> = {
  readonly [Place in PlacesOf<Key>]: Place extends 'count' ? number : string | number;
};

/** Further values do no harm: one set may serve several keys. */
type Further = Readonly<Record<string, unknown>>;

/** Says a key in a language: `t('terminals.select', { name })`. What a text leaves room for has to be given. */
export type Translate = <const Key extends WordKey>(
  key: Key,
  ...values: [PlacesOf<Key>] extends [never] ? [values?: Further] : [values: ValuesOf<Key> & Further]
) => string;
