// What is to be brought back, written down before anything is moved: whoever starts next carries it out or finishes it.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { backupParts, backupShopSchema } from '../../../shared/backup/backup.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { writeWholeFile } from '../writeWholeFile.ts';

/** Folder of unpacked backups and of the plan, inside the data folder. */
export const workFolder = 'backup-work';
/** Folder of what was here before something was brought back. */
export const keptFolder = 'before-restore';

const stamp = /^\d{8}T\d{6}Z(-\d+)?$/;

/** A place inside the data folder, in steps: none of them leads up or out. */
const place = z.string().regex(/^(?!\/)(?:(?!\.\.?(?:\/|$))[^/\\:]+\/?)+$/);

/** Accepts a plan; all places are inside the data folder. */
export const restorePlanSchema = z.object({
  format: z.literal('terminal-steward-restore'),
  version: z.literal(1),
  /** `ready`: nothing was moved yet; `moved`: all is in place, and the log has to be told. */
  stage: z.enum(['ready', 'moving', 'moved']),
  kind: z.enum(['restore', 'undo']),
  at: z.iso.datetime(),
  by: z.string(),
  /** Name of the backup's file; for an undo, of the backup that had been brought back. */
  source: z.string(),
  /** When the backup was made; null for an undo. */
  madeAt: z.iso.datetime().nullable(),
  /** Name of the folder that holds the parts, in the work folder or, for an undo, among what was kept. */
  incoming: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,80}$/),
  /** Name of the folder that takes what is here. */
  kept: z.string().regex(stamp),
  parts: z.array(z.enum(backupParts)).min(1),
  /** Renames in their order, places inside the data folder; settled before the first of them. */
  moves: z.array(z.object({ from: place, to: place })),
  /** What the log was like before, where it could be read. */
  before: z.array(backupShopSchema),
});
/** A plan. */
export type RestorePlan = Readonly<z.infer<typeof restorePlanSchema>>;

/** Where the plan lies. */
export const planFile = (dataFolder: string): string => join(dataFolder, workFolder, 'plan.json');

/** Where the parts of a plan come from. */
export const incomingFolder = (dataFolder: string, { kind, incoming }: RestorePlan): string =>
  join(dataFolder, kind === 'undo' ? keptFolder : workFolder, incoming);

/** The plan that waits; null = none, or nothing that can be understood. */
export const readPlan = async (dataFolder: string): Promise<RestorePlan | null> => {
  try {
    return restorePlanSchema.parse(JSON.parse(await readFile(planFile(dataFolder), 'utf8')));
  } catch {
    return null;
  }
};

/** Writes the plan, whole or not at all. Rejects with export.* */
export const writePlan = async (dataFolder: string, plan: RestorePlan): Promise<void> => {
  await makeFolder(join(dataFolder, workFolder));
  const text = `${JSON.stringify(plan, null, 2)}\n`;
  await writeWholeFile(
    planFile(dataFolder),
    (async function* () {
      yield await Promise.resolve(text);
    })(),
  );
};

/** Takes the plan away, with what is left of its parts. */
export const dropPlan = async (dataFolder: string, plan: RestorePlan): Promise<void> => {
  await rm(planFile(dataFolder), { force: true });
  if (plan.kind === 'restore' || plan.stage === 'moved') {
    await rm(incomingFolder(dataFolder, plan), { recursive: true, force: true });
  }
};
