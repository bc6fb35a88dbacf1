import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  saveQuestion,
  type TransferParts,
  tableQuestion,
  transferAnswers,
} from '../../../../electron/main/transferAnswers.ts';
import { success } from '../../../../shared/error/appError.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const setUp = async (chosen: string | null) => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-main-'));
  folders.push(folder);
  const asked: [string, unknown][] = [];
  const parts = {
    preferences: { get: () => ({ exportFolder: folder }), set: () => undefined },
    board: { state: () => ({ shop: 'own' }) },
    host: {
      ask: async (name: string, input: unknown) => {
        asked.push([name, input]);
        return Promise.resolve(success({ file: 'x', rows: 1 }));
      },
    },
    askWhereToSave: async () => Promise.resolve(chosen === null ? null : join(folder, chosen)),
    askWhichFile: async () => Promise.resolve(chosen === null ? null : join(folder, chosen)),
    printPage: async () => Promise.resolve(Buffer.from('%PDF-1.7')),
    takeLink: () => 'steward:rubbish',
    documentsFolder: folder,
    now: () => Date.UTC(2026, 10, 22, 12),
  } as unknown as TransferParts;
  return { folder, asked, answers: transferAnswers(parts) };
};

describe('files of the register', () => {
  it('are read and written by the engine, under the name that the person chose', async () => {
    const { answers, asked, folder } = await setUp('list');
    await answers['transfer.open']({ language: 'zh' });
    const wanted = { filter: {}, format: 'xlsx', language: 'zh', isPlain: false, hasKeys: false } as const;
    await answers['transfer.export'](wanted);
    expect(asked).toEqual([
      ['transfer.read', { file: join(folder, 'list') }],
      ['register.write', { ...wanted, file: join(folder, 'list.xlsx') }],
    ]);
  });

  it('are left alone when the person closes the dialog', async () => {
    const { answers, asked } = await setUp(null);
    expect(await answers['transfer.open']({ language: 'en' })).toEqual(success(null));
    expect(await answers['labels.savePdf']({ language: 'en', layout: 'a4' })).toEqual(success(null));
    expect(asked).toEqual([]);
  });

  it('are whole: labels as PDF leave no temporary file behind, and say why they cannot be written', async () => {
    const { answers, folder } = await setUp('labels');
    expect(await answers['labels.savePdf']({ language: 'zh', layout: 'a4' })).toEqual(
      success({ file: join(folder, 'labels.pdf') }),
    );
    expect(await readdir(folder)).toEqual(['labels.pdf']);
    expect(await readFile(join(folder, 'labels.pdf'), 'utf8')).toBe('%PDF-1.7');
    const { answers: blocked } = await setUp('no/such/labels.pdf');
    expect(await blocked['labels.savePdf']({ language: 'zh', layout: 'a4' })).toMatchObject({
      ok: false,
      error: { code: 'export.not-writable' },
    });
  });

  it('are proposed with the day, and marked when they are of the simulated shop', () => {
    const where = { folder: '/papers', now: Date.UTC(2026, 10, 22, 12), isSimulated: true };
    expect(saveQuestion({ what: 'register', ending: 'csv', language: 'en' }, where).defaultPath).toBe(
      join('/papers', 'terminals-simulated-2026-11-22.csv'),
    );
    expect(tableQuestion('zh', '/papers').filters[0]?.extensions).toContain('xlsx');
  });

  it('hand out the address with which the program was opened', async () => {
    const { answers } = await setUp(null);
    expect(await answers['link.take']({})).toEqual(success({ link: { kind: 'unknown' } }));
  });
});
