import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createVerifications } from '../../../../../electron/service/verify/verifications.ts';
import type { JournalPlace } from '../../../../../electron/store/headStore.ts';
import { aJournal, aKey, aSealedCsv, journalId } from '../../../../support/sealedExport.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const entries = aJournal(5);
const signer = aKey(1);

const aFile = async (): Promise<string> => {
  const file = join(await tempFolder(), 'log.csv');
  writeFileSync(file, aSealedCsv({ entries, signer }));
  return file;
};

/** Verification in a shop whose log is as told. */
const verifications = (place: Partial<JournalPlace>, hashes: readonly string[] = entries.map(({ hash }) => hash)) => {
  const heads = {
    place: () => Promise.resolve({ journal: journalId, number: 5, hash: hashes[4] ?? '', ...place }),
    hashOf: (number: number) => Promise.resolve(hashes[number - 1] ?? null),
    keys: () => Promise.resolve([{ id: 'x', key: signer.key, since: '' }]),
  };
  type Shops = Parameters<typeof createVerifications>[0]['shops'];
  return createVerifications({ shops: { open: { heads } } as unknown as Shops });
};

describe('verifying a file from the window', () => {
  it('says whose key signed and that it agrees with the log here', async () => {
    expect(await verifications({}).read({ file: await aFile() })).toMatchObject({
      ok: true,
      value: { name: 'log.csv', state: 'valid', rows: 5, isOwnKey: true, ownLog: 'agrees', exportedBy: '张三' },
    });
  });

  it.each([
    ['otherLog', { journal: 'another' }, undefined],
    ['shorter', { number: 4 }, undefined],
    ['differs', {}, entries.map(() => '0'.repeat(64))],
  ] as const)('says that the log here is %s', async (ownLog, place, hashes) => {
    expect(await verifications(place, hashes).read({ file: await aFile() })).toMatchObject({
      value: { state: 'valid', ownLog },
    });
  });

  it('says what is no export', async () => {
    expect(await verifications({}).read({ file: `${await aFile()}.gone` })).toMatchObject({
      ok: false,
      error: { code: 'verify.unreadable' },
    });
  });

  it('writes the page for other computers', async () => {
    const page = `${await aFile()}.html`;
    expect(await verifications({}).writePage({ file: page })).toEqual({ ok: true, value: { file: page } });
    expect(await readFile(page, 'utf8')).toContain('<title>维护日志核对');
  });
});
