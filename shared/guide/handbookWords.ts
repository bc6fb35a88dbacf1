// What stands for the marks of a guide in one language: names from the catalogue, titles of chapters.
import type { Language } from '../model/bilingual.ts';
import { chapterOf } from './allHandbooks.ts';
import { catalogueWord } from './catalogueWord.ts';
import type { MarkWords } from './markedText.ts';

/** Words of one language; a key that the catalogue has lost stays visible as it is, and a test names it. */
export const handbookWords = (language: Language): MarkWords => ({
  word: (key) => catalogueWord(language, key) ?? key,
  chapterTitle: (book, chapter) => chapterOf(book, chapter)?.title[language] ?? chapter,
});
