import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type StageFile, stageTask } from '../../../../../electron/service/support/stageTask.ts';
import { aJournal } from '../../../../support/tamperedJournal.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const readme = {
  madeAt: '2026-11-22T17:30:00+08:00',
  program: 'Terminal Steward 1.2.3',
  shop: 'own',
  language: 'zh',
  parts: ['log'],
  shown: [],
  words: 0,
  note: '电话 13812345678',
} as const;

const stage = async (files: readonly StageFile[], isCancelled = () => false) => {
  const folder = await tempFolder();
  const output = await stageTask(
    { folder, files, known: [{ kind: 'person', value: '王小明' }], journal: join(folder, 'none.db'), readme },
    { signal: new AbortController().signal, isCancelled, progress: () => undefined },
  );
  return { folder, output };
};

describe('staging of a bundle', () => {
  it('hides in data, text, settings and logs, with one row of numbers, README and report first', async () => {
    const source = await tempFolder();
    await writeFile(join(source, 'settings.json'), '{"operator":"王小明","theme":"dark"}');
    await writeFile(join(source, 'main.log'), '王小明 4111111111111111');
    const { folder, output } = await stage([
      { kind: 'data', path: 'a.json', data: { note: '王小明' } },
      { kind: 'text', path: 'b.txt', text: '王小明' },
      { kind: 'settings', path: 'settings.json', file: join(source, 'settings.json') },
      { kind: 'programLog', path: 'main.log', file: join(source, 'main.log') },
    ]);
    expect(output.files.map(({ path }) => path)).toEqual([
      'README.txt',
      'hidden.json',
      'a.json',
      'b.txt',
      'settings.json',
      'main.log',
    ]);
    expect(await readFile(join(folder, 'main.log'), 'utf8')).toBe('⟦person 1⟧ ⟦card 1⟧\n');
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({
      operator: '⟦person 1⟧',
      theme: 'dark',
    });
    expect(await readFile(join(folder, 'README.txt'), 'utf8')).toContain('⟦phone 1⟧');
  });

  it('writes entries of the log one a line, and takes its operators for names', async () => {
    const database = await aJournal(20);
    const { folder, output } = await stage([{ kind: 'log', path: 'log.jsonl', database, from: null, until: null }]);
    const lines = (await readFile(join(folder, 'log.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(20);
    expect(lines.every((line) => line.includes('"operator":"⟦person '))).toBe(true);
    expect(output.problems).toEqual([]);
  });

  it('takes damaged settings as text, and goes on where a part cannot be read', async () => {
    const source = await tempFolder();
    await writeFile(join(source, 'settings.json'), '{"operator": 王小明');
    const { folder, output } = await stage([
      { kind: 'log', path: 'log.jsonl', database: join(source, 'none.db'), from: null, until: null },
      { kind: 'settings', path: 'settings.json', file: join(source, 'settings.json') },
    ]);
    expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe('{"operator": ⟦person 1⟧\n');
    expect(output.problems.map(({ path }) => path)).toEqual(['log.jsonl']);
  });

  it('measures what lies there already, text and bytes', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'captures'));
    await writeFile(join(folder, 'captures', 'trace.txt'), 'a\nb\n');
    await writeFile(join(folder, 'captures', 'trace.pcapng'), new Uint8Array(33));
    const { files } = await stageTask(
      {
        folder,
        files: [
          { kind: 'staged', path: 'captures/trace.txt' },
          { kind: 'staged', path: 'captures/trace.pcapng' },
        ],
        known: [],
        journal: '',
        readme,
      },
      { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined },
    );
    expect(files.slice(2).map(({ lines, bytes }) => [lines, bytes])).toEqual([
      [2, 4],
      [3, 33],
    ]);
  });

  it('ends when it is cancelled', async () => {
    await expect(stage([{ kind: 'text', path: 'b.txt', text: 'x' }], () => true)).rejects.toMatchObject({
      appError: { code: 'task.cancelled' },
    });
  });
});
