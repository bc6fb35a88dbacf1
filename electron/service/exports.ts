// Exports as a service.
import { attempt } from './attempt.ts';
import { exportLog } from './exportLog.ts';
import { exportLogJson } from './exportLogJson.ts';
import type { ExportDeps } from './exportOrigin.ts';
import { exportReadings } from './exportReadings.ts';
import type { Exports } from './services.ts';

/** Exports of the open shop. */
export const createExports = (deps: ExportDeps): Exports => ({
  log: (input, signal) => attempt(() => exportLog(deps, input, signal)),
  logJson: (input, signal) => attempt(() => exportLogJson(deps, input, signal)),
  readings: (input, signal) => attempt(() => exportReadings(deps, input, signal)),
});
