// How far the journal went, kept outside the database: so that an older copy of it, or a cut end, is noticed.
import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ShopKind } from '../shops.ts';

const headSchema = z.object({ text: z.string(), signature: z.string().nullable() });
/** A head as text; the signature is null where nothing could sign. */
export type AnchoredHead = Readonly<z.infer<typeof headSchema>>;

const earlierSchema = z.object({
  head: headSchema,
  /** When the journal was found to be another, and how many entries that one had then. */
  at: z.string(),
  entries: z.number().int(),
  /** restored = by a backup that was put back here, begun = the database before was put aside; the others are faults. */
  why: z.enum(['older-copy', 'other-journal', 'restored', 'begun']),
});
/** A journal that does not continue: what was here before. */
export type EarlierAnchor = Readonly<z.infer<typeof earlierSchema>>;

const shopSchema = z.object({
  head: headSchema.nullable(),
  earlier: z.array(earlierSchema),
  /** Set by whoever puts another database in place on purpose: the next start does not call that a fault. */
  expected: z.literal('restored').nullable(),
  /** What this computer knows about who signed the log, under its own signature: see trusting.ts. */
  trust: headSchema.nullable().default(null),
});
/** What is known of the journal of one shop. */
export type ShopAnchor = Readonly<z.infer<typeof shopSchema>>;

const format = 'terminal-steward-journal-anchor';
const fileSchema = z.object({
  format: z.literal(format),
  version: z.literal(1),
  shops: z.partialRecord(z.enum(['own', 'simulated']), shopSchema),
});

const none: ShopAnchor = { head: null, earlier: [], expected: null, trust: null };

/** Name of the file in the data folder. */
export const anchorFile = 'journal-anchor.json';

const readAll = async (folder: string): Promise<z.infer<typeof fileSchema>['shops']> => {
  try {
    return fileSchema.parse(JSON.parse(await readFile(join(folder, anchorFile), 'utf8'))).shops;
  } catch {
    // Missing or damaged: nothing is known, which the signed heads in the database make up for.
    return {};
  }
};

/** Whether there is a file that can be read. Never fails. */
export const isAnchorThere = async (dataFolder: string): Promise<boolean> =>
  Object.keys(await readAll(dataFolder)).length > 0;

/** What is known of a shop's journal. Never fails. */
export const readAnchor = async (dataFolder: string, shop: ShopKind): Promise<ShopAnchor> =>
  (await readAll(dataFolder))[shop] ?? none;

/** Changes what is known, whole or not at all. Rejects with the system's error. */
export const writeAnchor = async (dataFolder: string, shop: ShopKind, change: Partial<ShopAnchor>): Promise<void> => {
  const shops = await readAll(dataFolder);
  const content = { format, version: 1, shops: { ...shops, [shop]: { ...(shops[shop] ?? none), ...change } } };
  const part = join(dataFolder, `${anchorFile}.${randomUUID().slice(0, 8)}.part`);
  try {
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(content)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, join(dataFolder, anchorFile));
  } catch (thrown) {
    await rm(part, { force: true }).catch(() => undefined);
    throw thrown;
  }
};

/** Says beforehand that the next start finds other databases here, because a backup was put back. */
export const expectRestored = async (dataFolder: string): Promise<void> => {
  for (const shop of ['own', 'simulated'] as const) await writeAnchor(dataFolder, shop, { expected: 'restored' });
};
