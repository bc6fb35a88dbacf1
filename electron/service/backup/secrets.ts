// Encrypting a backup for a passphrase, in the age format (age-encryption.org/v1), so that any age program can open it.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  Decrypter,
  Encrypter,
  generateX25519Identity,
  type Identity,
  identityToRecipient,
  Stanza,
} from 'age-encryption';
import { AppFailure, failure } from '../../../shared/error/appError.ts';

/** Whom a backup is for: a passphrase, or the key pair that was made for one. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly workFactor?: number }
  | { readonly kind: 'standing'; readonly standing: StandingKey };

/** A key pair whose private half can only be opened with the passphrase: what encrypts while nobody is there. */
export interface StandingKey {
  /** Public half, `age1…`. */
  readonly recipient: string;
  /** Private half, encrypted with the passphrase, base64. */
  readonly wrapped: string;
}

/** Base-2 logarithm of the work of scrypt; about a second on a shop's computer. */
export const usualWorkFactor = 17;

const opening = 'age-encryption.org/v1';
/** The line in the head of a file that carries the wrapped half; other age programs pass over it. */
const wrappedKind = 'terminal-steward.org/passphrase';

const encrypterWith = (passphrase: string, workFactor: number): Encrypter => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter;
};

/** Makes the key pair for daily backups; the passphrase itself is kept nowhere. */
export const makeStandingKey = async (passphrase: string, workFactor = usualWorkFactor): Promise<StandingKey> => {
  const identity = await generateX25519Identity();
  const wrapped = await encrypterWith(passphrase, workFactor).encrypt(identity);
  return { recipient: await identityToRecipient(identity), wrapped: Buffer.from(wrapped).toString('base64') };
};

const encrypterFor = (secret: Secret): Encrypter => {
  if (secret.kind === 'passphrase') return encrypterWith(secret.passphrase, secret.workFactor ?? usualWorkFactor);
  const encrypter = new Encrypter();
  encrypter.addRecipient(secret.standing.recipient);
  const body = new Uint8Array(Buffer.from(secret.standing.wrapped, 'base64'));
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([wrappedKind], body)] });
  return encrypter;
};

/** The same bytes, encrypted. */
export async function* encrypted(chunks: AsyncIterable<Uint8Array>, secret: Secret): AsyncGenerator<Uint8Array> {
  const plain = Readable.toWeb(Readable.from(chunks, { objectMode: true })) as unknown as ReadableStream<Uint8Array>;
  const sealed = (await encrypterFor(secret).encrypt(plain)) as unknown as AsyncIterable<Uint8Array>;
  yield* sealed;
}

/** Whether a file is encrypted, by its first line. Rejects with the system's error. */
export const isEncryptedFile = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(opening.length), 0, opening.length, 0);
    return buffer.subarray(0, bytesRead).toString('latin1') === opening;
  } finally {
    await handle.close();
  }
};

/** Where the head of a file ends at the latest; one of ours has less than 1000 bytes. */
const longestHead = 16_384;
/** Twice the usual work, as other age programs make it: 256 MB of memory. More is nothing but a way to stop a computer. */
const mostWork = 18;

/** Throws unless the head of an encrypted file ends soon and asks for work that any computer can do. */
const demandUsualHead = (bytes: Uint8Array): void => {
  const [head, rest] = Buffer.from(bytes).toString('latin1').split('\n--- ', 2);
  if (rest === undefined) throw new Error('the head of the file has no end');
  const works = Array.from((head ?? '').matchAll(/^-> scrypt \S+ (\d{1,10})/gm), ([, work]) => Number(work));
  if (works.some((work) => work > mostWork)) throw new Error('opening the file would take too much memory');
};

const headOf = async (file: string): Promise<Uint8Array> => {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const webStream = (file: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(file, { highWaterMark: 262_144 }));

const wrappedIn = async (file: string): Promise<Uint8Array | null> => {
  let found: Uint8Array | null = null;
  const looker: Identity = {
    unwrapFileKey: (stanzas) => {
      found = stanzas.find(({ args }) => args[0] === wrappedKind)?.body ?? null;
      return null;
    },
  };
  const decrypter = new Decrypter();
  decrypter.addIdentity(looker);
  const stream = webStream(file);
  await decrypter.decrypt(stream).catch(() => undefined);
  return found;
};

const decrypterFor = async (file: string, passphrase: string): Promise<Decrypter> => {
  demandUsualHead(await headOf(file));
  const wrapped = await wrappedIn(file);
  const decrypter = new Decrypter();
  if (wrapped === null) decrypter.addPassphrase(passphrase);
  else {
    demandUsualHead(wrapped.subarray(0, longestHead));
    const opener = new Decrypter();
    opener.addPassphrase(passphrase);
    decrypter.addIdentity(await opener.decrypt(wrapped, 'text'));
  }
  return decrypter;
};

const isWrong = (thrown: unknown): boolean => thrown instanceof Error && /no identity matched/.test(thrown.message);

/** Letters with marks are written in two ways that look the same (UAX #15): what was typed, then either of them. */
const spellings = (passphrase: string): readonly string[] => [
  ...new Set([passphrase, passphrase.normalize('NFC'), passphrase.normalize('NFD')]),
];

const opened = async (file: string, passphrase: string): Promise<AsyncIterable<Uint8Array>> => {
  let wrong: unknown;
  for (const spelling of spellings(passphrase)) {
    try {
      return await (await decrypterFor(file, spelling)).decrypt(webStream(file));
    } catch (thrown) {
      if (!isWrong(thrown)) throw thrown;
      wrong = thrown;
    }
  }
  throw wrong;
};

/** The bytes of an encrypted file. Codes: backup.wrong-passphrase; backup.damaged where it is cut off or changed */
export async function* decrypted(file: string, passphrase: string): AsyncGenerator<Uint8Array> {
  let plain: AsyncIterable<Uint8Array>;
  try {
    plain = await opened(file, passphrase);
  } catch (thrown) {
    const details = thrown instanceof Error ? thrown.message : '';
    // Anything else that is wrong with the head of the file is not the passphrase's fault.
    throw new AppFailure(
      isWrong(thrown)
        ? failure('backup.wrong-passphrase', { file }).error
        : failure('backup.damaged', { file }, details).error,
    );
  }
  try {
    yield* plain;
  } catch (thrown) {
    throw new AppFailure(failure('backup.damaged', { file }, String(thrown)).error);
  }
}
