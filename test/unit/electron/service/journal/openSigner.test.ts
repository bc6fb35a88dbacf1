import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { createSigner, newSeed } from '../../../../../electron/service/journal/createSigner.ts';
import { type OpenedSigner, openSigner } from '../../../../../electron/service/journal/openSigner.ts';
import { openKeyFile, protectedKeyFile, protectedKeyText } from '../../../../../shared/place/signingKey.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const openIn = (dataFolder: string, unlockedSeed?: string): Promise<OpenedSigner> =>
  openSigner({ dataFolder, unlockedSeed, log: silentLogger, now: () => Date.UTC(2026, 0, 2, 3, 4, 5) });

describe('the signing key', () => {
  it('is made at the first start, for its owner only, and is the same ever after', async () => {
    const folder = await tempFolder();
    const first = await openIn(folder);
    expect([first.protection, first.isNew]).toEqual(['file', true]);
    expect((await stat(join(folder, openKeyFile))).mode & 0o777).toBe(0o600);
    await chmod(join(folder, openKeyFile), 0o644);
    const second = await openIn(folder);
    expect([second.signer?.publicKey, second.isNew]).toEqual([first.signer?.publicKey, false]);
    expect((await stat(join(folder, openKeyFile))).mode & 0o777).toBe(0o600);
  });

  it('is one key when several programs start at once', async () => {
    const folder = await tempFolder();
    const opened = await Promise.all(Array.from({ length: 8 }, () => openIn(folder)));
    expect(new Set(opened.map(({ signer }) => signer?.keyId)).size).toBe(1);
  });

  it('comes from the keychain where the window has opened it, and leaves no file then', async () => {
    const folder = await tempFolder();
    const seed = newSeed();
    const { signer, protection } = await openIn(folder, seed);
    expect([signer?.publicKey, protection]).toEqual([createSigner(seed).publicKey, 'keychain']);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is locked for whoever cannot open the keychain, and no second key is made', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, protectedKeyFile), protectedKeyText('YWJj'));
    expect(await openIn(folder)).toEqual({ signer: null, protection: 'locked', isNew: false });
    expect(await readdir(folder)).toEqual([protectedKeyFile]);
  });

  it('that cannot be read is put aside, never overwritten', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, openKeyFile), 'torn');
    expect((await openIn(folder)).protection).toBe('file');
    const kept = `${openKeyFile}.kept-2026-01-02T030405000Z`;
    expect(await readFile(join(folder, kept), 'utf8')).toBe('torn');
  });

  it('is not there when the folder cannot be used, and nothing fails by that', async () => {
    expect(await openIn('/proc/nowhere')).toEqual({ signer: null, protection: 'unavailable', isNew: false });
    expect((await openIn(await tempFolder(), 'short')).protection).toBe('unavailable');
  });
});
