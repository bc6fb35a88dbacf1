// Exports as a service.
import { attempt } from './attempt.ts';
import { createExportRuns } from './export/exportRuns.ts';
import type { LogFileDeps } from './export/logFileDeps.ts';
import { createLogImports } from './export/logImports.ts';
import { exportReadings } from './exportReadings.ts';
import type { Exports } from './services.ts';

/** Exports of the open shop. */
export const createExports = (deps: LogFileDeps): Exports => {
  const runs = createExportRuns(deps);
  const imports = createLogImports(deps);
  return {
    log: (input, signal) => attempt(() => runs.log({ ...input, scheduleId: null }, signal)),
    readings: (input, signal) => attempt(() => exportReadings(deps, input, signal)),
    list: () => attempt(async () => ({ exports: [...(await runs.list())] })),
    cancel: ({ exportId }) =>
      attempt(async () => {
        runs.cancel(exportId);
        return await Promise.resolve({});
      }),
    readLog: ({ file }) => attempt(() => imports.read(file)),
    draft: () => attempt(() => Promise.resolve(imports.draft())),
    applyDraft: ({ draftId }) => attempt(() => imports.apply(draftId)),
    discardDraft: () =>
      attempt(async () => {
        await imports.discard();
        return {};
      }),
    recover: () => runs.recover(),
    stop: () => runs.stop(),
  };
};
