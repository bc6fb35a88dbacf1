// Reads a backup in a thread, as something that anybody may have made: unpacks it to a place of its own and checks all of it.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { type BackupManifest, type BackupShop, backupManifestSchema } from '../../../shared/backup/backup.ts';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { examineCopy, type Patience } from '../../store/backup.ts';
import { isSignedBy } from '../journal/createSigner.ts';
import type { Task } from '../worker/task.ts';
import { type ComparedShop, compareShop } from './compareShop.ts';
import { databaseParts, partOf, partPaths } from './contents.ts';
import { manifestName, signatureName } from './packTask.ts';
import { decrypted, isEncryptedFile } from './secrets.ts';
import { demandSpace, readingFailure } from './space.ts';
import { patienceOf } from './stageTask.ts';
import { openZip, type ZipContent, type ZipIn } from './zipIn.ts';

/** Which file, and where its content goes: a new folder on the disk of the data folder. */
export interface ReadInput {
  readonly file: string;
  readonly passphrase: string | null;
  readonly work: string;
  /** With what is here the backup is compared. */
  readonly dataFolder: string;
}

/** What the file turned out to be. */
export type ReadBackup =
  | { readonly isLocked: true }
  | {
      readonly isLocked: false;
      readonly manifest: BackupManifest;
      readonly publicKey: string | null;
      readonly shops: readonly ComparedShop[];
    };

/** What is signed: this line and the page of contents. */
export const signedManifest = (manifest: string): string => `terminal-steward backup 1\n${manifest}`;

/** The signature beside the page of contents; base64. */
export const manifestSignatureSchema = z.object({ publicKey: z.string().max(100), signature: z.string().max(200) });

const largestManifest = 16 * 1_048_576;
/** Room that a backup leaves when it is unpacked: whoever writes meanwhile must not find the disk full. */
const spare = 64 * 1_048_576;

const foreign = (file: string, details: string): AppFailure =>
  new AppFailure(failure('backup.foreign', { file: basename(file) }, details).error);

const changed = (file: string, place: string): AppFailure =>
  new AppFailure(failure('backup.changed', { file: basename(file), place }).error);

const textOf = async (zip: ZipIn, name: string, file: string): Promise<string | null> => {
  const content = zip.contents.find((each) => each.name === name);
  if (content === undefined) return null;
  if (content.bytes > largestManifest) throw foreign(file, `${name} is too long`);
  const parts: Uint8Array[] = [];
  for await (const chunk of zip.read(content)) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const newerManifest = z.object({ format: z.literal('terminal-steward-backup'), version: z.number().int().gt(1) });

const manifestFrom = (text: string | null, file: string): BackupManifest => {
  const content = text === null ? undefined : parsedJson(text);
  const newer = newerManifest.safeParse(content);
  if (newer.success) {
    const facts = { file: basename(file), found: newer.data.version, expected: 1 };
    throw new AppFailure(failure('backup.newer-version', facts).error);
  }
  const parsed = backupManifestSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw foreign(file, parsed.error.issues[0]?.message ?? 'no page of contents');
};

const signerOf = async (zip: ZipIn, manifest: string, file: string): Promise<string | null> => {
  const text = await textOf(zip, signatureName, file);
  if (text === null) return null;
  const { data } = manifestSignatureSchema.safeParse(parsedJson(text));
  if (data === undefined || !isSignedBy(data.publicKey, signedManifest(manifest), data.signature)) {
    throw changed(file, manifestName);
  }
  return data.publicKey;
};

/** The zip holds exactly what its page of contents names, each name once. */
const demandSameNames = (zip: ZipIn, manifest: BackupManifest, file: string): void => {
  const own = zip.contents.map(({ name }) => name).filter((name) => name !== manifestName && name !== signatureName);
  const named = new Map(manifest.files.map((each) => [each.name, each]));
  if (own.length !== named.size || manifest.files.length !== named.size || new Set(own).size !== own.length) {
    throw foreign(file, 'the page of contents names other files');
  }
  for (const { name, bytes } of zip.contents) {
    if (name === manifestName || name === signatureName) continue;
    const claimed = named.get(name);
    if (claimed === undefined) throw foreign(file, 'a file that is not in the page of contents');
    if (claimed.bytes !== bytes) throw changed(file, name);
  }
  const parts = new Set(manifest.files.map(({ name }) => partOf(name)));
  const alien = [...parts].find((part) => !manifest.parts.includes(part));
  if (alien !== undefined) throw foreign(file, `the page of contents does not say that ${alien} is in it`);
  // A part without files would bring back nothing in place of what is here.
  const empty = manifest.parts.find((part) => !parts.has(part));
  if (empty !== undefined) throw foreign(file, `nothing of ${empty} is in it`);
};

const unpack = async (
  zip: ZipIn,
  content: ZipContent,
  to: string,
  onBytes: (bytes: number) => void,
): Promise<string> => {
  await mkdir(dirname(to), { recursive: true });
  const hash = createHash('sha256');
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of zip.read(content)) {
      hash.update(chunk);
      onBytes(chunk.length);
      yield chunk;
    }
  };
  await pipeline(Readable.from(watched()), createWriteStream(to, { flags: 'wx', flush: true }));
  return hash.digest('hex');
};

const sameContent = (one: BackupShop, other: BackupShop): boolean =>
  one.schema === other.schema &&
  one.journal === other.journal &&
  one.entries === other.entries &&
  one.newest === other.newest &&
  one.hash === other.hash &&
  one.brokenAt === other.brokenAt;

const checkDatabases = (manifest: BackupManifest, { file, work }: ReadInput, patience: Patience): void => {
  for (const shop of databaseParts) {
    const name = partPaths[shop];
    const isThere = manifest.files.some((each) => each.name === name);
    const noted = manifest.shops.find((each) => each.shop === shop);
    if (isThere !== (noted !== undefined)) throw foreign(file, `${name} is not described`);
    if (noted === undefined) continue;
    const found = examineCopy(join(work, ...name.split('/')), { shop, name: basename(file), patience });
    if (!sameContent(noted, found)) throw changed(file, name);
  }
};

/** A pipe or a device would be waited for without end. */
const demandFile = async (file: string): Promise<void> => {
  if (!(await stat(file)).isFile()) throw foreign(file, 'not an ordinary file');
};

const unlocked = async ({ file, passphrase, work }: ReadInput): Promise<string | null> => {
  if (!(await isEncryptedFile(file))) return file;
  if (passphrase === null) return null;
  const { size } = await stat(file);
  await demandSpace(dirname(work), size * 2 + spare);
  const plain = join(work, 'backup.zip');
  await mkdir(work, { recursive: true, mode: 0o700 });
  await pipeline(Readable.from(decrypted(file, passphrase)), createWriteStream(plain, { flags: 'wx', mode: 0o600 }));
  return plain;
};

const read = async (
  input: ReadInput,
  { patience, signal }: { readonly patience: Patience; readonly signal: AbortSignal },
): Promise<ReadBackup> => {
  const { file, work } = input;
  await demandFile(file);
  const plain = await unlocked(input);
  if (plain === null) return { isLocked: true };
  const zip = await openZip(plain);
  const text = await textOf(zip, manifestName, file);
  const manifest = manifestFrom(text, file);
  const publicKey = await signerOf(zip, text ?? '', file);
  demandSameNames(zip, manifest, file);
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  await demandSpace(dirname(work), total + spare);
  await mkdir(work, { recursive: true, mode: 0o700 });
  let done = 0;
  for (const { name, sha256 } of manifest.files) {
    const content = zip.contents.find((each) => each.name === name);
    if (content === undefined || signal.aborted) break;
    const found = await unpack(zip, content, join(work, ...name.split('/')), (bytes) => {
      patience.check();
      done += bytes;
      patience.progress(done, total * 2);
    });
    if (found !== sha256) throw changed(file, name);
  }
  patience.check();
  checkDatabases(manifest, input, {
    ...patience,
    progress: (part, all) => patience.progress(total * (1 + part / Math.max(all, 1)), total * 2),
  });
  if (plain !== file) await rm(plain, { force: true });
  const shops = manifest.shops.map((backup) => compareShop(backup, { work, dataFolder: input.dataFolder }));
  return { isLocked: false, manifest, publicKey, shops };
};

/** Unpacks into `work` and checks everything. Rejects with backup.*, task.cancelled; what was unpacked is the caller's to remove */
export const readTask: Task<ReadInput, ReadBackup> = async (input, context) => {
  try {
    return await read(input, { patience: patienceOf(context), signal: context.signal });
  } catch (thrown) {
    const failed = readingFailure(thrown, input.file);
    if (!(failed instanceof AppFailure)) throw failed;
    const { code, facts, details } = failed.appError;
    // The person knows the file by its name, not by the place where it was unpacked.
    const named = 'file' in facts ? { ...facts, file: basename(input.file) } : facts;
    throw new AppFailure(failure(code, named, details).error);
  }
};
