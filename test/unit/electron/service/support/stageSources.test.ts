import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  databaseState,
  fileBlocks,
  logSteps,
  namesInJournal,
} from '../../../../../electron/service/support/stageSources.ts';
import { aJournal } from '../../../../support/tamperedJournal.ts';
import { tamper } from '../../../../support/tamperJournal.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const blocksOf = async (text: string, most = 1_000_000): Promise<string[]> => {
  const file = join(await tempFolder(), 'a.log');
  await writeFile(file, text);
  const blocks: string[] = [];
  for await (const block of fileBlocks(file, most)) blocks.push(block);
  return blocks;
};

describe('lines of a log file', () => {
  it('come in blocks of whole lines that are the file when put together', async () => {
    const text = Array.from({ length: 9000 }, (_, number) => `line ${number} 文字`).join('\n');
    const blocks = await blocksOf(text);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.join('\n')).toBe(text);
  });

  it('are never cut in the middle of a number that goes over two lines', async () => {
    const text = `${'x'.repeat(65_500)}\n41111111\n11111111\n${'y'.repeat(70_000)}`;
    expect((await blocksOf(text)).some((block) => block.includes('41111111\n11111111'))).toBe(true);
  });

  it('are the last ones of a file that is too long, without the line that was cut', async () => {
    const blocks = await blocksOf(`first 4111111111111111\nsecond\nthird`, 16);
    expect(blocks).toEqual(['… 19 bytes', 'second', 'third']);
  });

  it('are none where there is no file', async () => {
    const blocks: string[] = [];
    for await (const block of fileBlocks(join(await tempFolder(), 'none'), 10)) blocks.push(block);
    expect(blocks).toEqual([]);
  });
});

describe('entries of a journal', () => {
  it('come oldest first, of the period, without hashes; one that cannot be read is told', async () => {
    const database = await aJournal(30);
    tamper(database, 'UPDATE journal SET body = \'{"n":7}\' WHERE number = 7');
    const all = Array.from(logSteps({ database, from: null, until: null })).flatMap(({ entries }) => entries);
    expect(all).toHaveLength(30);
    expect(all[6]).toMatchObject({ number: 7, unreadable: 'ZodError' });
    expect(JSON.stringify(all)).not.toMatch(/[0-9a-f]{64}/);
    const times = all.flatMap((entry) =>
      (entry as { at: string | null }).at === null ? [] : [(entry as { at: string }).at],
    );
    const until = times[10] ?? '';
    const early = Array.from(logSteps({ database, from: null, until })).flatMap(({ entries }) => entries);
    expect(early.every((entry) => ((entry as { at: string | null }).at ?? '') < until)).toBe(true);
  });

  it('tell the names of people and stores in them', async () => {
    const { people } = namesInJournal(await aJournal(30));
    expect(people.length).toBeGreaterThan(0);
  });
});

describe('the state of a database', () => {
  it('has sizes, rows and integrity, and nothing of what is in it', async () => {
    const state = await databaseState(await aJournal(5));
    expect(state).toMatchObject({ exists: true, integrity: ['ok'], rows: { journal: 5 } });
    expect(await databaseState(join(await tempFolder(), 'none.db'))).toEqual({ exists: false });
  });
});
