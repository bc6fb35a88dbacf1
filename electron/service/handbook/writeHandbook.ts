// A guide to the program as a PDF file, with its pictures.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Handbook, HandbookPicture } from '../../../shared/guide/handbook.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { handbookPage } from '../../export/paper/handbookPaper.ts';
import type { PdfPrinter } from '../../export/pdfPrinter.ts';
import { writeWholeFile } from '../writeWholeFile.ts';

/** What is written, and where. */
export interface HandbookWish {
  readonly book: Handbook;
  readonly language: Language;
  readonly file: string;
  /** The picture as the address of an image; null = it is left out. */
  readonly imageOf: (picture: HandbookPicture) => string | null;
}

/** Writes it whole or not at all. Rejects as the printer does, and with export.not-writable, export.disk-full, exports.in-use. */
export const writeHandbook = async (
  { book, language, file, imageOf }: HandbookWish,
  print: PdfPrinter,
  signal?: AbortSignal,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-pages-'));
  try {
    const pages = join(folder, 'pages.pdf');
    await print(handbookPage(book, language, imageOf), pages, signal);
    await writeWholeFile(file, createReadStream(pages));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
