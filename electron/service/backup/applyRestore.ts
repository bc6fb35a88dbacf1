// Carries a restore out before the records are opened: what is here goes aside, what was checked takes its place. Cut short
// at any moment, the next start goes on where this one stopped.
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BackupPart } from '../../../shared/backup/backup.ts';
import { type AppError, failure } from '../../../shared/error/appError.ts';
import { protectedKeyFile } from '../../../shared/place/signingKey.ts';
import type { Logger } from '../../log/logger.ts';
import { isInUse } from '../../store/databaseInUse.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { databaseParts, partPaths } from './contents.ts';
import { writeKeptNote } from './keptStates.ts';
import { dropPlan, keptFolder, type RestorePlan, readPlan, workFolder, writePlan } from './restorePlan.ts';

/** What came of it: `error` says why nothing was brought back. */
export interface AppliedRestore {
  readonly plan: RestorePlan;
  readonly error: AppError | null;
}

/** What it needs. */
export interface ApplyDeps {
  readonly log: Logger;
  /** Waits so many ms. */
  readonly wait: (ms: number) => Promise<void>;
}

const patienceMs = 3000;
const stepMs = 200;

/** Files that belong to a part besides itself, in the order in which they have to go: a database goes last. */
const companionsOf = (part: BackupPart): readonly string[] => {
  const path = partPaths[part];
  if (part === 'own' || part === 'simulated') return ['-wal', '-shm', '-journal', '.suspect'].map((end) => path + end);
  return part === 'key' ? [protectedKeyFile] : [];
};

type Move = RestorePlan['moves'][number];

const inside = (dataFolder: string, path: string): string => join(dataFolder, ...path.split('/'));

/** Every rename that is necessary, by what is there before the first of them. */
const movesOf = (dataFolder: string, plan: RestorePlan): Move[] => {
  const incoming = plan.kind === 'undo' ? `${keptFolder}/${plan.incoming}` : `${workFolder}/${plan.incoming}`;
  const kept = `${keptFolder}/${plan.kept}`;
  const isThere = ({ from }: Move): boolean => existsSync(inside(dataFolder, from));
  return plan.parts.flatMap((part) => {
    const paths = [...companionsOf(part), partPaths[part]];
    const aside = paths.map((path): Move => ({ from: path, to: `${kept}/${path}` }));
    const back = paths.map((path): Move => ({ from: `${incoming}/${path}`, to: path }));
    return [...aside.filter(isThere), ...back.filter(isThere)];
  });
};

/** A rename that was done already is not done again: what it was to make is there, or what it was to move is not. */
const carryOut = async (dataFolder: string, { from, to }: Move): Promise<void> => {
  const target = inside(dataFolder, to);
  if (existsSync(target) || !existsSync(inside(dataFolder, from))) return;
  await makeFolder(dirname(target));
  await rename(inside(dataFolder, from), target);
};

/** Whether another program has records open that are to be replaced; it gets a moment to end. */
const isBusy = async (dataFolder: string, plan: RestorePlan, wait: ApplyDeps['wait']): Promise<boolean> => {
  const files = databaseParts
    .filter((part) => plan.parts.includes(part))
    .map((part) => inside(dataFolder, partPaths[part]));
  for (let waited = 0; files.some(isInUse); waited += stepMs) {
    if (waited >= patienceMs) return true;
    await wait(stepMs);
  }
  return false;
};

/**
 * Brings back what a plan asks for, if there is one and nobody else uses the records. To be called before they are
 * opened, and to be followed by `dropPlan` once the log was told. Rejects with the system's error where a file cannot
 * be moved; the next start tries again.
 */
export const applyRestore = async (dataFolder: string, { log, wait }: ApplyDeps): Promise<AppliedRestore | null> => {
  const found = await readPlan(dataFolder);
  if (found === null) return null;
  if (found.stage === 'moved') return { plan: found, error: null };
  let plan = found;
  if (plan.stage === 'ready') {
    if (await isBusy(dataFolder, plan, wait)) {
      log('warn', 'records were not brought back: another program uses them', { source: plan.source });
      await dropPlan(dataFolder, plan);
      return { plan, error: failure('backup.in-use', {}).error };
    }
    plan = { ...plan, stage: 'moving', moves: movesOf(dataFolder, plan) };
    await writeKeptNote(dataFolder, plan);
    await writePlan(dataFolder, plan);
  }
  for (const each of plan.moves) await carryOut(dataFolder, each);
  plan = { ...plan, stage: 'moved' };
  await writePlan(dataFolder, plan);
  log('info', 'records were brought back', { source: plan.source, kept: plan.kept, parts: plan.parts.join(' ') });
  return { plan, error: null };
};
