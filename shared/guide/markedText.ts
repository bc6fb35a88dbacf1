// Texts with marks in double brackets: names by their key in the catalogue, ways to pages and chapters, keys, commands.
import { type HandbookId, handbookIds } from './handbook.ts';

/** What a piece of a text is. */
export type MarkedPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** The name of a button, page or word of the window; `to` = it leads to that page. */
  | { readonly kind: 'name'; readonly key: string; readonly to: string | null }
  /** Another chapter, shown by its title. */
  | { readonly kind: 'chapter'; readonly book: HandbookId; readonly chapter: string }
  | { readonly kind: 'keys' | 'code'; readonly text: string };

/** A piece and where it stands in the text. */
export type MarkedPart = MarkedPiece & { readonly at: number };

const mark = /\[\[(.+?)\]\]/g;
const name = /^([a-z]\w*(?:\.\w+)+)(?:@(\/[\w/-]*))?$/i;
const chapter = /^>(\w+)\/([\w-]+)$/;
const typed = /^(keys|code) (.+)$/;

const pieceOf = (content: string): MarkedPiece => {
  const [, kind, text] = typed.exec(content) ?? [];
  if ((kind === 'keys' || kind === 'code') && text !== undefined) return { kind, text };
  const [, book, id] = chapter.exec(content) ?? [];
  const known = handbookIds.find((each) => each === book);
  if (known !== undefined && id !== undefined) return { kind: 'chapter', book: known, chapter: id };
  const [, key, to] = name.exec(content) ?? [];
  if (key !== undefined) return { kind: 'name', key, to: to ?? null };
  throw new Error(`No mark of a guide: ${content}`);
};

/** The pieces of a text in their order: `[[terminals.checkAll]]`, `[[log.title@/log]]`, `[[>shop/log]]`, `[[keys F5]]`, `[[code npm start]]`. */
export const partsOf = (text: string): MarkedPart[] => {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > end) parts.push({ kind: 'text', text: text.slice(end, found.index), at: end });
    parts.push({ ...pieceOf(found[1] ?? ''), at: found.index });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end), at: end });
  return parts;
};

/** What stands for the marks in plain text. */
export interface MarkWords {
  /** A word of the catalogue by its key. */
  readonly word: (key: string) => string;
  readonly chapterTitle: (book: HandbookId, chapter: string) => string;
}

/** The text as it reads, for searching and for what knows no links. */
export const plainText = (text: string, { word, chapterTitle }: MarkWords): string =>
  partsOf(text)
    .map((part) => {
      if (part.kind === 'name') return word(part.key);
      if (part.kind === 'chapter') return chapterTitle(part.book, part.chapter);
      return part.text;
    })
    .join('');
