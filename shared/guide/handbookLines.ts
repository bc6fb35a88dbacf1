// A whole guide as lines of plain text (Markdown), without its pictures.
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { Handbook, HandbookBlock } from './handbook.ts';
import { handbookWords } from './handbookWords.ts';
import { plainText } from './markedText.ts';

type Say = (text: Bilingual) => string;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const linesOf = (block: HandbookBlock, say: Say): readonly string[] => {
  switch (block.kind) {
    case 'text':
      return [say(block.text), ''];
    case 'note':
      return [`> ${say(block.text)}`, ''];
    case 'steps':
      return [...block.lines.map((line, index) => `${String(index + 1)}. ${say(line)}`), ''];
    case 'points':
      return [...block.lines.map((line) => `- ${say(line)}`), ''];
    case 'never':
      return [...block.lines.map((line) => `- ✗ ${say(line)}`), ''];
    case 'table':
      return [
        row(block.head.map(say)),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(say))),
        '',
      ];
    case 'commands':
      return [...block.lines.map(({ command, says }) => `- \`${command}\`  ${say(says)}`), ''];
    case 'picture':
      return [];
  }
};

/** The lines in one language. */
export const handbookLines = (book: Handbook, language: Language): string[] => {
  const words = handbookWords(language);
  // Text has no bold letters: names stand in quotation marks.
  const quoted = { ...words, word: (key: string) => `“${words.word(key)}”` };
  const say: Say = (text) => plainText(text[language], quoted);
  return [
    `# ${say(book.title)}`,
    '',
    say(book.summary),
    '',
    ...book.chapters.flatMap(({ title, blocks }, index) => [
      `## ${String(index + 1)}. ${say(title)}`,
      '',
      ...blocks.flatMap((block) => linesOf(block, say)),
    ]),
  ];
};
