// Finds guides: every word has to occur somewhere in the text of either language; what stands in the title comes first.
import type { Guide } from './guide.ts';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const titleOf = ({ title }: Guide): string => plain(`${title.zh} ${title.en}`);

const briefOf = ({ summary, words }: Guide): string => plain(`${summary.zh} ${summary.en} ${words.zh} ${words.en}`);

const textOf = ({ sections }: Guide): string =>
  plain(
    sections
      .flatMap(({ title, lines }) => [title, ...lines])
      .map(({ zh, en }) => `${zh} ${en}`)
      .join('\n'),
  );

const worthOf = (guide: Guide, words: readonly string[]): number => {
  const places = [titleOf(guide), briefOf(guide), textOf(guide)];
  let worth = 0;
  for (const word of words) {
    const place = places.findIndex((text) => text.includes(word));
    if (place === -1) return 0;
    worth += [100, 10, 1][place] ?? 0;
  }
  return worth;
};

/** The guides in which all words occur, best first; Chinese is found by any piece of it. Nothing typed = all of them. */
export const searchGuides = (guides: readonly Guide[], typed: string): readonly Guide[] => {
  const words = plain(typed)
    .split(/[\s，。、；：？！,.;:?!]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return guides;
  return guides
    .map((guide, place) => ({ guide, place, worth: worthOf(guide, words) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth || one.place - other.place)
    .map(({ guide }) => guide);
};
