import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { type Keychain, unlockSigningKey } from '../../../../electron/main/unlockSigningKey.ts';
import { openKeyFile, openKeyText, protectedKeyFile } from '../../../../shared/place/signingKey.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

/** A keychain that turns texts round behind a secret of its own. */
const aKeychain = (secret: string, change: Partial<Keychain> = {}): Keychain => ({
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (plain) => Buffer.from(secret + Array.from(plain).reverse().join('')),
  decryptString: (sealed) => {
    const text = sealed.toString();
    if (!text.startsWith(secret)) throw new Error('wrong keychain');
    return Array.from(text.slice(secret.length)).reverse().join('');
  },
  ...change,
});

const unlock = (dataFolder: string, keychain: Keychain): string | undefined =>
  unlockSigningKey({ dataFolder, keychain, log: silentLogger, now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });

const seed = Buffer.alloc(32, 9).toString('base64');

describe('the signing key and the keychain', () => {
  it('makes a key under its protection at the first start, and opens the same one later', async () => {
    const folder = await tempFolder();
    const first = unlock(folder, aKeychain('a'));
    expect(first).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(unlock(folder, aKeychain('a'))).toBe(first);
    expect(await readdir(folder)).toEqual([protectedKeyFile]);
    expect(await readFile(join(folder, protectedKeyFile), 'utf8')).not.toContain(first);
    expect((await stat(join(folder, protectedKeyFile))).mode & 0o777).toBe(0o600);
  });

  it('takes a key that lay open until now under its protection', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, openKeyFile), openKeyText(seed));
    expect(unlock(folder, aKeychain('a'))).toBe(seed);
    expect(await readdir(folder)).toEqual([protectedKeyFile]);
  });

  it('is left alone where there is no real one', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, openKeyFile), openKeyText(seed));
    for (const change of [
      { isEncryptionAvailable: () => false },
      { getSelectedStorageBackend: () => 'basic_text' },
      {
        isEncryptionAvailable: (): boolean => {
          throw new Error('no bus');
        },
      },
    ]) {
      expect(unlock(folder, aKeychain('a', change))).toBeUndefined();
      expect(await readdir(folder)).toEqual([openKeyFile]);
    }
  });

  it('does not lose the open key to a keychain that forgets', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, openKeyFile), openKeyText(seed));
    expect(unlock(folder, aKeychain('a', { decryptString: () => 'something else' }))).toBeUndefined();
    expect(await readdir(folder)).toEqual([openKeyFile]);
  });

  it('makes a new key where another keychain kept the old one, which stays beside it', async () => {
    const folder = await tempFolder();
    const first = unlock(folder, aKeychain('a'));
    const second = unlock(folder, aKeychain('b'));
    expect(second).not.toBe(first);
    expect(unlock(folder, aKeychain('b'))).toBe(second);
    expect((await readdir(folder)).sort()).toEqual([
      protectedKeyFile,
      `${protectedKeyFile}.kept-2026-01-02T030405000Z`,
    ]);
  });
});
