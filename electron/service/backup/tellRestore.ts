// Tells the log of every shop what was brought back at this start, then lets go of the plan.
import { attempt } from '../attempt.ts';
import { writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { AppliedRestore } from './applyRestore.ts';
import { madeWords, restoredWords } from './backupWords.ts';
import type { MigrationBackups } from './beforeMigration.ts';
import { dropPlan } from './restorePlan.ts';

/** Writes a line into each shop's log; a shop that was brought back says so itself. Never rejects. */
export const tellRestore = async (
  deps: ServiceDeps,
  { plan, error }: AppliedRestore,
  dataFolder: string,
): Promise<void> => {
  if (error !== null) return;
  const told = { ...deps, operator: { ...deps.operator, current: () => plan.by } };
  const done = await attempt(async () => {
    for (const store of await deps.shops.all()) {
      await writeLine(told, { kind: 'backup', summary: restoredWords(plan) }, store);
    }
  });
  // Without its line the restore is told at the next start.
  if (done.ok) await dropPlan(dataFolder, plan);
};

/** Tells of the backups that were made before the form of the records was changed. Never rejects. */
export const tellMigrationBackups = async (deps: ServiceDeps, { made }: MigrationBackups): Promise<void> => {
  for (const { backup, removed } of made) {
    await attempt(() => writeLine(deps, { kind: 'backup', summary: madeWords('migration', backup, removed) }));
  }
};
