// Exports as a service.
import { attempt } from './attempt.ts';
import { createExportRuns } from './export/exportRuns.ts';
import { createExportSchedules, type ScheduleDeps } from './export/exportSchedules.ts';
import { createLogImports } from './export/logImports.ts';
import { exportReadings } from './exportReadings.ts';
import type { Exports } from './services.ts';

/** Exports of the open shop. */
export const createExports = (deps: Omit<ScheduleDeps, 'runs'>): Exports => {
  const runs = createExportRuns(deps);
  const imports = createLogImports(deps);
  const schedules = createExportSchedules({ ...deps, runs });
  return {
    log: (input, signal) => attempt(() => runs.log({ ...input, scheduleId: null }, signal)),
    readings: (input, signal) => attempt(() => exportReadings(deps, input, signal)),
    list: () => attempt(async () => ({ exports: [...(await runs.list())] })),
    cancel: ({ exportId }) =>
      attempt(async () => {
        runs.cancel(exportId);
        return await Promise.resolve({});
      }),
    schedules: () => attempt(async () => ({ schedules: [...(await schedules.list())] })),
    saveSchedule: (input) => attempt(() => schedules.save(input)),
    removeSchedule: ({ scheduleId }) =>
      attempt(async () => {
        await schedules.remove(scheduleId);
        return {};
      }),
    runSchedule: ({ scheduleId }) => attempt(() => schedules.run(scheduleId)),
    watch: () => {
      schedules.watch();
    },
    readLog: ({ file }) => attempt(() => imports.read(file)),
    draft: () => attempt(() => Promise.resolve(imports.draft())),
    applyDraft: ({ draftId }) => attempt(() => imports.apply(draftId)),
    discardDraft: () =>
      attempt(async () => {
        await imports.discard();
        return {};
      }),
    recover: () => runs.recover(),
    stop: async () => {
      await Promise.all([runs.stop(), schedules.stop()]);
    },
  };
};
