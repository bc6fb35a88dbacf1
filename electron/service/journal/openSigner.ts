// Finds the shop's signing key, or makes it at the first start; whoever cannot sign goes on without.
import { chmod, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type KeyProtection,
  openKeyFile,
  openKeySchema,
  openKeyText,
  protectedKeyFile,
} from '../../../shared/place/signingKey.ts';
import type { Signer } from '../../journal/signer.ts';
import type { Logger } from '../../log/logger.ts';
import { createSigner, newSeed } from './createSigner.ts';

/** Who signs, and how the key is kept. */
export interface OpenedSigner {
  readonly signer: Signer | null;
  readonly protection: KeyProtection;
  /** Whether the key was made at this start. */
  readonly isNew: boolean;
}

/** Where the key lies, and the key itself where the window has opened the keychain (base64 of 32 bytes). */
export interface SignerPlace {
  readonly dataFolder: string;
  readonly unlockedSeed?: string | undefined;
  readonly log: Logger;
  readonly now: () => number;
}

const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    throw thrown;
  }
};

const seedIn = (text: string): string | null => {
  try {
    return openKeySchema.safeParse(JSON.parse(text)).data?.seed ?? null;
  } catch {
    return null;
  }
};

interface FoundKey {
  readonly seed: string;
  readonly isNew: boolean;
}

// Only one of two programs that start at once makes the key; the other reads it.
const makeKey = async (file: string): Promise<FoundKey> => {
  const seed = newSeed();
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(openKeyText(seed));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { seed, isNew: true };
};

const seedOfFile = async (file: string, { log, now }: SignerPlace): Promise<FoundKey> => {
  const text = await readText(file);
  if (text === null) return await makeKey(file);
  const seed = seedIn(text);
  if (seed !== null) {
    await chmod(file, 0o600);
    return { seed, isNew: false };
  }
  const keptAs = `${file}.kept-${new Date(now()).toISOString().replace(/[:.]/g, '')}`;
  await rename(file, keptAs);
  log('warn', 'the signing key could not be read and was put aside', { keptAs });
  return await makeKey(file);
};

const fromFile = async (place: SignerPlace): Promise<OpenedSigner> => {
  if ((await readText(join(place.dataFolder, protectedKeyFile))) !== null) {
    return { signer: null, protection: 'locked', isNew: false };
  }
  const file = join(place.dataFolder, openKeyFile);
  const { seed, isNew } = await seedOfFile(file, place).catch(() => seedOfFile(file, place));
  return { signer: createSigner(seed), protection: 'file', isNew };
};

const newMs = 5 * 60_000;

/** The window has made the key just before, or opened one that was there. */
const isJustMade = async ({ dataFolder, now }: SignerPlace): Promise<boolean> => {
  const found = await stat(join(dataFolder, protectedKeyFile)).catch(() => null);
  return found !== null && Math.abs(now() - found.mtimeMs) < newMs;
};

/** The signer of this data folder. Never fails: without a key that can be read or made there is no signer. */
export const openSigner = async (place: SignerPlace): Promise<OpenedSigner> => {
  try {
    if (place.unlockedSeed === undefined) return await fromFile(place);
    const isNew = await isJustMade(place);
    return { signer: createSigner(place.unlockedSeed), protection: 'keychain', isNew };
  } catch (thrown) {
    place.log('warn', 'nothing can sign', { details: String(thrown) });
    return { signer: null, protection: 'unavailable', isNew: false };
  }
};
