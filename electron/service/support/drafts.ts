// Where drafts of bundles lie, and what becomes of those whose program is gone.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcessRunning } from '../isProcessRunning.ts';
import type { ShopKind } from '../shops.ts';

/** Folder of drafts inside the data folder. */
export const draftsFolder = 'support-draft';

/** Folder of one program's drafts: window and command line may be at work at the same time. */
export const ownDrafts = (kind: ShopKind, processId = process.pid): string => `${kind}-${String(processId)}`;

/** Removes drafts that programs left over which broke off; those of running ones stay. */
export const sweepDrafts = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const processId = Number(/^[a-z]+-([0-9]{1,10})$/.exec(name)?.[1] ?? 0);
    if (processId !== 0 && isProcessRunning(processId)) continue;
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
};
