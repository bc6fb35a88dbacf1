// Carries a restore out before the records are opened: what is here goes aside, what was checked takes its place. Cut short
// at any moment, the next start goes on where this one stopped.
import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BackupPart } from '../../../shared/backup/backup.ts';
import { type AppError, failure } from '../../../shared/error/appError.ts';
import { protectedKeyFile } from '../../../shared/place/signingKey.ts';
import type { Logger } from '../../log/logger.ts';
import { isInUse } from '../../store/databaseInUse.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { databaseParts, partPaths } from './contents.ts';
import { hasKeptNote, writeKeptNote } from './keptStates.ts';
import {
  dropPlan,
  incomingFolder,
  keptFolder,
  planFile,
  type RestorePlan,
  readPlan,
  workFolder,
  writePlan,
} from './restorePlan.ts';
import { asSoleRestorer } from './soleRestorer.ts';

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

/** A rename; onto another disk, where a folder is a link to one, a copy that is whole before it has its name. */
const moved = async (from: string, to: string): Promise<void> => {
  await makeFolder(dirname(to));
  try {
    await rename(from, to);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EXDEV')) throw thrown;
    const part = `${to}.part`;
    await rm(part, { recursive: true, force: true });
    await cp(from, part, { recursive: true, preserveTimestamps: true });
    await rename(part, to);
    await rm(from, { recursive: true, force: true });
  }
};

/**
 * A rename that was done already is not done again: what it was to make is there, or what it was to move is not. Where
 * something has come between in place of what is brought back, it goes aside too.
 */
const carryOut = async (dataFolder: string, { from, to }: Move, kept: string): Promise<void> => {
  const [source, target] = [inside(dataFolder, from), inside(dataFolder, to)];
  if (!existsSync(source)) return;
  if (existsSync(target)) {
    if (to.startsWith(`${keptFolder}/`)) return;
    for (const path of [...['-wal', '-shm'].map((end) => to + end), to].filter((each) =>
      existsSync(inside(dataFolder, each)),
    )) {
      await moved(inside(dataFolder, path), inside(dataFolder, `${keptFolder}/${kept}/between/${path}`));
    }
  }
  await moved(source, target);
};

/** Whether everything that is to be brought back is still there: without it, what is here stays where it is. */
const isThere = (dataFolder: string, plan: RestorePlan): boolean => {
  const folder = incomingFolder(dataFolder, plan);
  if (plan.kind === 'undo') return hasKeptNote(dataFolder, plan.incoming);
  return plan.parts.every((part) => existsSync(join(folder, ...partPaths[part].split('/'))));
};

/** Whether another program has records open: what it holds would be torn apart. It gets a moment to end. */
const isBusy = async (dataFolder: string, wait: ApplyDeps['wait']): Promise<boolean> => {
  const files = databaseParts.map((part) => inside(dataFolder, partPaths[part]));
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
export const applyRestore = async (dataFolder: string, deps: ApplyDeps): Promise<AppliedRestore | null> =>
  existsSync(planFile(dataFolder)) ? asSoleRestorer(dataFolder, deps.wait, () => apply(dataFolder, deps)) : null;

const apply = async (dataFolder: string, { log, wait }: ApplyDeps): Promise<AppliedRestore | null> => {
  const found = await readPlan(dataFolder);
  if (found === null) return null;
  if (found.stage === 'moved') return { plan: found, error: null };
  let plan = found;
  if (plan.stage === 'ready') {
    if (!isThere(dataFolder, plan)) {
      log('warn', 'records were not brought back: what was to come is no longer there', { source: plan.source });
      await dropPlan(dataFolder, plan);
      return { plan, error: failure('backup.unknown', {}).error };
    }
    if (await isBusy(dataFolder, wait)) {
      log('warn', 'records were not brought back: another program uses them', { source: plan.source });
      await dropPlan(dataFolder, plan);
      return { plan, error: failure('backup.in-use', {}).error };
    }
    plan = { ...plan, stage: 'moving', moves: movesOf(dataFolder, plan) };
    await writeKeptNote(dataFolder, plan);
    await writePlan(dataFolder, plan);
  }
  for (const each of plan.moves) await carryOut(dataFolder, each, plan.kept);
  plan = { ...plan, stage: 'moved' };
  await writePlan(dataFolder, plan);
  log('info', 'records were brought back', { source: plan.source, kept: plan.kept, parts: plan.parts.join(' ') });
  return { plan, error: null };
};
