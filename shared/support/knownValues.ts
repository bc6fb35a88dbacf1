// Texts that are known to be names, addresses, networks … are found wherever they stand.
import { z } from 'zod';
import { type HiddenKind, hiddenKinds } from './hiddenKinds.ts';
import type { Span } from './span.ts';

/** A text that is known to be of a kind. */
export const knownValueSchema = z.object({ kind: z.enum(hiddenKinds), value: z.string() });
/** A text that is known to be of a kind. */
export type KnownValue = Readonly<z.infer<typeof knownValueSchema>>;

/** Words that are used as names and say nothing. */
const commonWords: ReadonlySet<string> = new Set(
  'operator,owner,admin,administrator,root,user,test,shop,store,main,office,cashier,technician,terminal,steward,localhost,default,home,node,runner,ubuntu,debian,店主,店长,技术员,收银员,操作员,管理员,本店,总店,门店,收银台,前台'.split(
    ',',
  ),
);

const word = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

/** Whether a value says enough to be looked for everywhere: two Chinese characters, or three others. */
const isTelling = (value: string): boolean =>
  !commonWords.has(value.toLowerCase()) &&
  value.length <= 300 &&
  (han.test(value) ? value.length >= 2 : value.length >= 3);

const keyOf = (text: string, at: number): string => text.slice(at, at + 2);

/** Whether a Latin word or a number would be cut in two there. */
const isInside = (text: string, from: number, to: number): boolean => {
  const cuts = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    word.test(one) &&
    word.test(other) &&
    !han.test(one) &&
    !han.test(other);
  return cuts(text[from - 1], text[from]) || cuts(text[to - 1], text[to]);
};

/** Looks for known texts, upper and lower case alike. */
export const knownFinder = (values: readonly KnownValue[]): ((text: string) => Span[]) => {
  const byStart = new Map<string, { readonly low: string; readonly kind: HiddenKind }[]>();
  const seen = new Set<string>();
  for (const { kind, value } of values) {
    const low = value.trim().toLowerCase();
    if ((kind !== 'word' && !isTelling(low)) || low.length < 2 || seen.has(low)) continue;
    seen.add(low);
    const list = byStart.get(keyOf(low, 0)) ?? [];
    list.push({ low, kind });
    byStart.set(keyOf(low, 0), list);
  }
  for (const list of byStart.values()) list.sort((one, other) => other.low.length - one.low.length);
  if (byStart.size === 0) return () => [];
  return (text) => {
    const low = text.toLowerCase();
    // A letter whose small form is longer would shift every place behind it.
    if (low.length !== text.length) return slowly(text, byStart);
    const found: Span[] = [];
    for (let at = 0; at + 1 < low.length; at += 1) {
      const list = byStart.get(keyOf(low, at));
      const hit = list?.find((one) => low.startsWith(one.low, at) && !isInside(low, at, at + one.low.length));
      if (hit === undefined) continue;
      found.push({ from: at, to: at + hit.low.length, kind: hit.kind });
      at += hit.low.length - 1;
    }
    return found;
  };
};

const slowly = (text: string, byStart: ReadonlyMap<string, readonly { low: string; kind: HiddenKind }[]>): Span[] => {
  const low = Array.from({ length: text.length }, (_, at) => {
    const small = (text[at] ?? '').toLowerCase();
    return small.length === 1 ? small : (text[at] ?? '');
  }).join('');
  return Array.from(byStart.values())
    .flat()
    .flatMap(({ low: value, kind }) => {
      const found: Span[] = [];
      for (let at = low.indexOf(value); at !== -1; at = low.indexOf(value, at + value.length)) {
        if (!isInside(low, at, at + value.length)) found.push({ from: at, to: at + value.length, kind });
      }
      return found;
    });
};
