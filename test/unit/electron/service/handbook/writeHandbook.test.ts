import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PdfPrinter } from '../../../../../electron/export/pdfPrinter.ts';
import { writeHandbook } from '../../../../../electron/service/handbook/writeHandbook.ts';
import { handbooks } from '../../../../../shared/guide/allHandbooks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-handbook-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const wish = (file: string) => ({
  book: handbooks.shop,
  language: 'en' as const,
  file,
  imageOf: (picture: string) => `data:,${picture}`,
});

describe('writeHandbook', () => {
  it('prints chapters with their pictures and puts the file in its place', async () => {
    let printed = '';
    const print: PdfPrinter = async (page, out) => {
      printed = page.html;
      writeFileSync(out, '%PDF-1.4 pages');
    };
    const file = join(folder, 'guide.pdf');
    await writeHandbook(wish(file), print);
    expect(readFileSync(file, 'utf8')).toBe('%PDF-1.4 pages');
    expect(printed).toContain('data:,');
    expect(readdirSync(folder)).toEqual(['guide.pdf']);
  });

  it('leaves what was there when printing fails, and says why a place cannot be written', async () => {
    const file = join(folder, 'guide.pdf');
    writeFileSync(file, 'older');
    await expect(writeHandbook(wish(file), () => Promise.reject(new Error('no window')))).rejects.toThrow('no window');
    expect(readFileSync(file, 'utf8')).toBe('older');
    const occupied = join(folder, 'taken');
    mkdirSync(occupied);
    const print: PdfPrinter = async (_page, out) => writeFileSync(out, 'pages');
    await expect(writeHandbook(wish(occupied), print)).rejects.toMatchObject({
      appError: { code: 'export.not-writable' },
    });
  });
});
