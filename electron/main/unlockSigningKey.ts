// The signing key under the protection of the system's keychain, where there is one.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  openKeyFile,
  openKeySchema,
  protectedKeyFile,
  protectedKeySchema,
  protectedKeyText,
} from '../../shared/place/signingKey.ts';
import type { Logger } from '../log/logger.ts';

/** The part of Electron's safeStorage that is used. */
export interface Keychain {
  isEncryptionAvailable(): boolean;
  encryptString(plain: string): Buffer;
  decryptString(sealed: Buffer): string;
  /** Linux only. */
  getSelectedStorageBackend?(): string;
}

/** Where the key lies, and what protects it. */
export interface KeyPlace {
  readonly dataFolder: string;
  readonly keychain: Keychain;
  readonly log: Logger;
  readonly now: () => number;
}

// `basic_text` is a password that stands in Chromium's source; `unknown` is what it says before it has looked.
const noKeychain: readonly string[] = ['basic_text', 'unknown'];

const isKeychain = (keychain: Keychain): boolean =>
  keychain.isEncryptionAvailable() && !noKeychain.includes(keychain.getSelectedStorageBackend?.() ?? 'system');

const writeSafely = (file: string, text: string): void => {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  const handle = openSync(part, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
};

const opened = (file: string, keychain: Keychain): string =>
  keychain.decryptString(
    Buffer.from(protectedKeySchema.parse(JSON.parse(readFileSync(file, 'utf8'))).sealed, 'base64'),
  );

const openSeed = (file: string): string | null => {
  try {
    return openKeySchema.parse(JSON.parse(readFileSync(file, 'utf8'))).seed;
  } catch {
    return null;
  }
};

/** Puts the key under the keychain's protection; the open file goes only when the protected one can be read back. */
const protect = ({ dataFolder, keychain }: KeyPlace): string => {
  const open = join(dataFolder, openKeyFile);
  const sealed = join(dataFolder, protectedKeyFile);
  const seed = openSeed(open) ?? randomBytes(32).toString('base64');
  writeSafely(sealed, protectedKeyText(keychain.encryptString(seed).toString('base64')));
  if (opened(sealed, keychain) !== seed) {
    rmSync(sealed);
    throw new Error('the keychain does not give back what it was given');
  }
  rmSync(open, { force: true });
  return seed;
};

const unlock = (place: KeyPlace): string | undefined => {
  const { dataFolder, keychain, log, now } = place;
  if (!isKeychain(keychain)) return undefined;
  const file = join(dataFolder, protectedKeyFile);
  if (!existsSync(file)) return protect(place);
  try {
    return opened(file, keychain);
  } catch (thrown) {
    // Another computer's or another user's keychain: that key is of no use here any more, but it is kept.
    const keptAs = `${file}.kept-${new Date(now()).toISOString().replace(/[:.]/g, '')}`;
    renameSync(file, keptAs);
    log('warn', 'the keychain does not open the signing key; a new one is made', { keptAs, details: String(thrown) });
    return protect(place);
  }
};

/** The key (base64 of 32 bytes) if a keychain keeps it; undefined = the engine uses its file. Never throws. */
export const unlockSigningKey = (place: KeyPlace): string | undefined => {
  try {
    return unlock(place);
  } catch (thrown) {
    place.log('warn', 'the signing key is not protected by a keychain', { details: String(thrown) });
    return undefined;
  }
};
