// Which things a person means by the words typed: every word must occur, in whichever language it was typed.

/** Something that can be found; `words` hold its names in both languages and everything else it is known by. */
export interface Findable {
  readonly words: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** How well it fits: 0 = a name begins with the text, 1 = it occurs; null = it does not fit. */
const rankOf = (words: string, typed: readonly string[]): number | null => {
  if (!typed.every((word) => words.includes(word))) return null;
  const [first = ''] = typed;
  return words.split(/[\s|·]+/).some((word) => word.startsWith(first)) ? 0 : 1;
};

/** Those that fit, the best first, otherwise in their order; all of them without a text. */
export const matchItems = <T extends Findable>(items: readonly T[], text: string): T[] => {
  const typed = plain(text).split(/\s+/).filter(Boolean);
  if (typed.length === 0) return [...items];
  const ranked = items.flatMap((item) => {
    const rank = rankOf(plain(item.words), typed);
    return rank === null ? [] : [{ item, rank }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
};
