import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { decrypted, encrypted, isEncryptedFile } from '../../../../../electron/service/backup/secrets.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

const joined = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
};

describe('an encrypted file', () => {
  it('is a plain age file: any program that knows the format opens it with the passphrase', async () => {
    const file = join(await tempFolder(), 'x.age');
    await writeFile(
      file,
      await joined(encrypted(one('电池 secret'), { kind: 'passphrase', passphrase: '蓝色 自行车', workFactor: 3 })),
    );
    expect(await isEncryptedFile(file)).toBe(true);
    expect((await readFile(file)).includes('secret')).toBe(false);
    const other = new Decrypter();
    other.addPassphrase('蓝色 自行车');
    expect(await other.decrypt(await readFile(file), 'text')).toBe('电池 secret');
    expect((await joined(decrypted(file, '蓝色 自行车'))).toString()).toBe('电池 secret');
    await expect(joined(decrypted(file, 'wrong'))).rejects.toMatchObject({
      appError: { code: 'backup.wrong-passphrase' },
    });
  });

  it('is told from any other file by its first line', async () => {
    const file = join(await tempFolder(), 'x');
    await writeFile(file, 'PK');
    expect(await isEncryptedFile(file)).toBe(false);
  });

  it('opens with the same letters however they are written', async () => {
    const file = join(await tempFolder(), 'x.age');
    for (const [one_, other] of [
      ['Zürich Café 2026', 'Zu\u0308rich Cafe\u0301 2026'],
      ['Zu\u0308rich Cafe\u0301 2026', 'Zürich Café 2026'],
    ] as const) {
      await writeFile(file, await joined(encrypted(one('x'), { kind: 'passphrase', passphrase: one_, workFactor: 3 })));
      expect((await joined(decrypted(file, other))).toString()).toBe('x');
    }
  });

  it('that would take gigabytes to open, or whose head never ends, is refused at once', async () => {
    const file = join(await tempFolder(), 'x.age');
    const right = await joined(encrypted(one('x'), { kind: 'passphrase', passphrase: 'long enough', workFactor: 3 }));
    const text = right.toString('latin1');
    const endless = `age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n${`${'A'.repeat(64)}\n`.repeat(40_000)}`;
    for (const evil of [
      ...[19, 20, 21, 63, 4_294_967_296].map((work) => text.replace(/(-> scrypt \S+) 3/, `$1 ${String(work)}`)),
      endless,
    ]) {
      await writeFile(file, evil, 'latin1');
      await expect(joined(decrypted(file, 'long enough'))).rejects.toMatchObject({
        appError: { code: 'backup.damaged' },
      });
    }
  });
});
