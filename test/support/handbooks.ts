// What is wrong with chapters of a guide: names that the window has not, ways that lead nowhere, halves that differ.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterOf } from '../../shared/guide/allHandbooks.ts';
import { catalogueWord } from '../../shared/guide/catalogueWord.ts';
import type { HandbookChapter } from '../../shared/guide/handbook.ts';
import { type MarkedPart, partsOf } from '../../shared/guide/markedText.ts';
import { textsOfChapter } from '../../shared/guide/searchHandbook.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { languages } from '../../shared/model/bilingual.ts';

const root = join(import.meta.dirname, '../..');

/** Paths of the window's pages without a part that changes. */
export const plainRoutes: ReadonlySet<string> = new Set(
  [...readFileSync(join(root, 'renderer/app/Inside.tsx'), 'utf8').matchAll(/<Route path="(\/[a-z/]*)"/g)].map(
    ([, path = '']) => path,
  ),
);

/** What a mark stands for; texts, and code that holds words to be replaced, differ between the languages. */
const standsFor = (part: MarkedPart): string[] => {
  if (part.kind === 'name') return [`name ${part.key} ${part.to ?? ''}`];
  if (part.kind === 'chapter') return [`chapter ${part.book}/${part.chapter}`];
  return part.kind === 'keys' ? [`keys ${part.text}`] : part.kind === 'code' ? ['code'] : [];
};

const faultsOfPart = (part: MarkedPart): string[] => {
  if (part.kind === 'chapter')
    return chapterOf(part.book, part.chapter) === undefined ? [`no chapter ${part.chapter}`] : [];
  if (part.kind !== 'name') return [];
  const words = languages.map((language) => catalogueWord(language, part.key));
  return [
    ...(words.includes(null) ? [`not in the catalogue: ${part.key}`] : []),
    ...(words.some((word) => word?.includes('{{')) ? [`has places to fill: ${part.key}`] : []),
    ...(part.to === null || plainRoutes.has(part.to) ? [] : [`no page ${part.to}`]),
  ];
};

// Words in quotation marks are what people say; what the window calls something has a mark instead.
const quotations = /“([^”]+)”/g;
const spokenByPeople = new Set([
  '终端未登记',
  'terminal not registered',
  '模拟',
  '维修',
  'service',
  '客服电话',
  'hotline',
  '重新登记',
  're-registration',
]);

const faultsOfText = (text: Bilingual): string[] => {
  const zh = partsOf(text.zh);
  const en = partsOf(text.en);
  const differ = zh.flatMap(standsFor).sort().join() === en.flatMap(standsFor).sort().join() ? [] : ['marks differ'];
  const quoted = [text.zh, text.en].flatMap((each) => [...each.matchAll(quotations)].map(([, words = '']) => words));
  const unmarked = quoted
    .filter((words) => !spokenByPeople.has(words))
    .map((words) => `quoted without a mark: ${words}`);
  return [...zh.flatMap(faultsOfPart), ...differ, ...unmarked].map((fault) => `${text.en.slice(0, 60)} … ${fault}`);
};

/** Every fault of these chapters. */
export const faultsOfChapters = (chapters: readonly HandbookChapter[]): string[] =>
  chapters.flatMap((chapter) =>
    textsOfChapter(chapter)
      .flatMap(faultsOfText)
      .map((fault) => `${chapter.id}: ${fault}`),
  );
