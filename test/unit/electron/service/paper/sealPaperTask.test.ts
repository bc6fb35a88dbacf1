import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { sealPaperTask } from '../../../../../electron/service/paper/sealPaperTask.ts';
import { printedPages } from '../../../../support/paperShop.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const context = { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined };

const inputFor = async () => {
  const folder = await tempFolder();
  return {
    pdfFile: await printedPages(folder, 3),
    outFile: join(folder, 'out.pdf'),
    lines: ['{"a":"中文"}\n', '{"b":1}\n'],
    title: '维护记录',
    author: '小王',
    subject: 'x',
    program: 'Terminal Steward 9.9.9',
    language: 'zh-CN',
    at: Date.UTC(2026, 10, 22),
  };
};

it('keeps the pages, adds title and entries, and hashes exactly what it wrote', async () => {
  const input = await inputFor();
  const { bytes, sha256, pages } = await sealPaperTask(input, context);
  const written = await readFile(input.outFile);
  expect([pages, bytes, sha256]).toEqual([3, written.length, createHash('sha256').update(written).digest('hex')]);
  expect(written.at(-1)).toBe(10);
  const document = await PDFDocument.load(written);
  expect(document.getTitle()).toBe('维护记录');
  const [attached] = document.getAttachments();
  expect(attached?.name).toBe('maintenance-log.jsonl');
  expect(Buffer.from(attached?.data ?? []).toString()).toBe(input.lines.join(''));
});

it('refuses what is no PDF', async () => {
  const input = await inputFor();
  await writeFile(input.pdfFile, 'no pages');
  await expect(sealPaperTask(input, context)).rejects.toThrow();
});
