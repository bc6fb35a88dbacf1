// Makes one backup: copies and looks through in a thread, signs the page of contents, packs in a thread, tidies up.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BackupManifest,
  type BackupPart,
  type BackupReason,
  type BackupShop,
  backupParts,
} from '../../../shared/backup/backup.ts';
import type { Signer } from '../../journal/signer.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { utcText } from '../isoTime.ts';
import { runTask } from '../worker/runTask.ts';
import { partOf } from './contents.ts';
import { signedManifest } from './readTask.ts';
import { workFolder } from './restorePlan.ts';
import type { Secret } from './secrets.ts';

/** What is to be made. */
export interface BackupOrder {
  readonly dataFolder: string;
  /** Where it goes; the name may depend on whether the chains of all logs in it are whole. */
  readonly file: string | ((isWhole: boolean) => string);
  readonly reason: BackupReason;
  /** Default: everything; the signing key goes only into a backup that is encrypted. */
  readonly parts?: readonly BackupPart[];
  readonly secret: Secret | null;
  readonly signer: Signer | null;
  readonly by: string;
  readonly program: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A backup that was made. */
export interface MadeBackup {
  readonly file: string;
  readonly bytes: number;
  readonly shops: BackupShop[];
}

/** A new name for a folder of work: it says which process it belongs to. */
export const newWorkName = (): string => `${String(process.pid)}-${randomUUID()}`;

// Packing takes about twice as long as copying and looking through.
const stageShare = 1 / 3;

/** Makes it. Rejects with backup.*, export.*, store.*, task.cancelled; nothing is left of it then */
export const makeBackup = async (order: BackupOrder): Promise<MadeBackup> => {
  const { dataFolder, reason, secret, signer, by, program, now, signal, onProgress } = order;
  await makeFolder(join(dataFolder, workFolder));
  const work = join(dataFolder, workFolder, newWorkName());
  const withSignal = signal === undefined ? {} : { signal };
  const parts = (order.parts ?? backupParts).filter((part) => part !== 'key' || secret !== null);
  try {
    const staged = await runTask(
      'backup.stage',
      { dataFolder, work, parts },
      { ...withSignal, onProgress: (done, total) => onProgress?.((done / Math.max(total, 1)) * stageShare, 1) },
    );
    const isWhole = staged.shops.every(({ brokenAt }) => brokenAt === null);
    const file = typeof order.file === 'string' ? order.file : order.file(isWhole);
    const content: BackupManifest = {
      format: 'terminal-steward-backup',
      version: 1,
      id: randomUUID(),
      madeAt: utcText(now),
      madeBy: by.slice(0, 200),
      reason,
      program: program.slice(0, 40),
      parts: parts.filter((part) => staged.files.some(({ name }) => partOf(name) === part)),
      shops: [...staged.shops],
      files: staged.files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    };
    const manifest = `${JSON.stringify(content, null, 2)}\n`;
    const signature =
      signer === null
        ? null
        : `${JSON.stringify({ publicKey: signer.publicKey, signature: signer.sign(signedManifest(manifest)) }, null, 2)}\n`;
    const { bytes } = await runTask(
      'backup.pack',
      { file, files: staged.files, manifest, signature, secret },
      {
        ...withSignal,
        onProgress: (done, total) => onProgress?.(stageShare + (done / Math.max(total, 1)) * (1 - stageShare), 1),
      },
    );
    return { file, bytes, shops: [...staged.shops] };
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => undefined);
  }
};
