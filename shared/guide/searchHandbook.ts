// Finds the chapters of a guide in which every word that was typed occurs, in the language of the window.
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { HandbookBlock, HandbookChapter } from './handbook.ts';
import { type MarkWords, plainText } from './markedText.ts';

const textsOf = (block: HandbookBlock): readonly Bilingual[] => {
  switch (block.kind) {
    case 'text':
    case 'note':
      return [block.text];
    case 'steps':
    case 'points':
    case 'never':
      return block.lines;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'commands':
      return block.lines.flatMap(({ command, says }) => [{ zh: command, en: command }, says]);
    case 'picture':
      return [block.alt];
  }
};

/** Every text of a chapter in its order, its title first. */
export const textsOfChapter = ({ title, blocks }: HandbookChapter): readonly Bilingual[] => [
  title,
  ...blocks.flatMap(textsOf),
];

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The chapters that fit, in their order; all of them without a word. */
export const searchChapters = (
  chapters: readonly HandbookChapter[],
  typed: string,
  language: Language,
  words: MarkWords,
): readonly HandbookChapter[] => {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return chapters;
  return chapters.filter((chapter) => {
    const whole = plain(
      textsOfChapter(chapter)
        .map((text) => plainText(text[language], words))
        .join('\n'),
    );
    return wanted.every((word) => whole.includes(word));
  });
};
