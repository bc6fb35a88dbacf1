// What exports of the log need.
import type { ExportDeps } from '../exportOrigin.ts';

/** Records, clock and signer, and where the database lies. */
export interface LogFileDeps extends ExportDeps {
  /** The file of the open shop; threads open it for themselves. */
  readonly databaseFile: string;
  /** The verification page as it is saved beside an export; null = not built here. */
  readonly verifierPage: () => Promise<string | null>;
}
