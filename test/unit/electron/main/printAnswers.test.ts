import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type PrintParts, pdfQuestion, printAnswers } from '../../../../electron/main/printAnswers.ts';
import { success } from '../../../../shared/error/appError.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const wanted = { language: 'zh', name: '周检 大堂/1', paper: 'a4', height: null, foot: '' } as const;

const setUp = async (chosen: string | null) => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-print-'));
  folders.push(folder);
  const parts = {
    preferences: { get: () => ({ exportFolder: folder }), set: () => undefined },
    board: { state: () => ({ shop: 'own' }) },
    askWhereToSave: async () => Promise.resolve(chosen === null ? null : join(folder, chosen)),
    documentsFolder: folder,
    host: { ask: async () => Promise.resolve(success({})) },
    printPaper: async () => Promise.resolve(Buffer.from('%PDF-1.7')),
  } as unknown as PrintParts;
  return { folder, save: printAnswers(parts)['print.savePdf'] };
};

describe('a page as PDF', () => {
  it('is written whole under the chosen name, with its ending', async () => {
    const { folder, save } = await setUp('record');
    expect(await save(wanted)).toEqual(success({ file: join(folder, 'record.pdf') }));
    expect(await readdir(folder)).toEqual(['record.pdf']);
    expect(await readFile(join(folder, 'record.pdf'), 'utf8')).toBe('%PDF-1.7');
  });

  it('leaves nothing behind when the dialog is closed or the place cannot be written', async () => {
    const { folder, save } = await setUp(null);
    expect(await save(wanted)).toEqual(success(null));
    expect(await readdir(folder)).toEqual([]);
    const { save: blocked } = await setUp('no/such/record.pdf');
    expect(await blocked(wanted)).toMatchObject({ ok: false, error: { code: 'export.not-writable' } });
  });

  it('is proposed under a name that every file system takes, marked when it is of the simulated shop', () => {
    const path = (name: string, isSimulated = false) =>
      pdfQuestion(name, 'en', { folder: '/papers', isSimulated }).defaultPath;
    expect(path('周检 大堂/1')).toBe(join('/papers', '周检-大堂-1.pdf'));
    expect(path('../..\\a:b*?', true)).toBe(join('/papers', 'a-b-simulated.pdf'));
    expect(path('...')).toBe(join('/papers', 'print.pdf'));
  });
});
