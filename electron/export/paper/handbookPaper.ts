// A guide to the program as one HTML page that stands alone: contents, chapters and pictures, for printing.
import type { Handbook, HandbookBlock, HandbookPicture } from '../../../shared/guide/handbook.ts';
import { handbookWords } from '../../../shared/guide/handbookWords.ts';
import { partsOf } from '../../../shared/guide/markedText.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { PrintablePage } from '../pdfPrinter.ts';
import { escaped } from './paperDocument.ts';
import { paperStyle } from './paperStyle.ts';

const style = `${paperStyle}
.paper h2{margin-top:8mm;font-size:14pt}
.paper .contents{columns:2;margin:4mm 0 0;padding-left:6mm}
.paper ol{margin:1.5mm 0;padding-left:6mm}
.paper blockquote{margin:2mm 0;padding:1mm 3mm;border-left:.8mm solid #777}
.paper .never{list-style:"✗ "}
.paper code,.paper kbd{font-family:inherit;padding:0 .8mm;border:.15mm solid #999}
.paper img{display:block;width:150mm;max-width:100%;margin:3mm 0;border:.2mm solid #bbb}
.paper figure.picture{width:auto;margin:0;text-align:left;break-inside:avoid}`;

type Say = (text: Bilingual) => string;

const list = (tag: string, lines: readonly Bilingual[], say: Say): string =>
  `<${tag}>${lines.map((line) => `<li>${say(line)}</li>`).join('')}</${tag.split(' ')[0] ?? ''}>`;

const blockHtml = (block: HandbookBlock, say: Say, imageOf: (picture: HandbookPicture) => string | null): string => {
  switch (block.kind) {
    case 'text':
      return `<p>${say(block.text)}</p>`;
    case 'note':
      return `<blockquote>${say(block.text)}</blockquote>`;
    case 'steps':
      return list('ol', block.lines, say);
    case 'points':
      return list('ul', block.lines, say);
    case 'never':
      return list('ul class="never"', block.lines, say);
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${say(cell)}</th>`).join('');
      const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${say(cell)}</td>`).join('')}</tr>`);
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'commands':
      return `<ul>${block.lines.map(({ command, says }) => `<li><code>${escaped(command)}</code> ${say(says)}</li>`).join('')}</ul>`;
    case 'picture': {
      const image = imageOf(block.picture);
      return image === null ? '' : `<figure class="picture"><img src="${image}" alt="${say(block.alt)}"></figure>`;
    }
  }
};

/** The page and its foot; `imageOf` answers with a picture as a data address, or null where there is none. */
export const handbookPage = (
  book: Handbook,
  language: Language,
  imageOf: (picture: HandbookPicture) => string | null,
): PrintablePage => {
  const words = handbookWords(language);
  const say: Say = (text) =>
    partsOf(text[language])
      .map((part) => {
        if (part.kind === 'name') return `<b>${escaped(words.word(part.key))}</b>`;
        if (part.kind === 'chapter') return escaped(words.chapterTitle(part.book, part.chapter));
        if (part.kind === 'keys') return `<kbd>${escaped(part.text)}</kbd>`;
        return part.kind === 'code' ? `<code>${escaped(part.text)}</code>` : escaped(part.text);
      })
      .join('');
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const title = escaped(book.title[language]);
  const html = [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${style}</style></head><body><div class="paper" lang="${lang}">`,
    `<h1>${title}</h1><p class="subtitle">${say(book.summary)}</p>`,
    `<ol class="contents">${book.chapters.map((chapter) => `<li>${say(chapter.title)}</li>`).join('')}</ol>`,
    ...book.chapters.flatMap(({ title: name, blocks }, at) => [
      `<h2>${String(at + 1)}. ${say(name)}</h2>`,
      ...blocks.map((block) => blockHtml(block, say, imageOf)),
    ]),
    '</div></body></html>',
    '',
  ].join('\n');
  return { html, foot: book.title[language] };
};
