// What the catalogue of screens needs to know of a shop: ids for its addresses, and the window that shows it.
import type { ElectronApplication, Page } from '@playwright/test';

/** What the addresses of the catalogue need. */
export interface ShopIds {
  readonly terminalId: string;
  /** A terminal that is asked for its cause. */
  readonly troubledId: string;
  readonly runId: string;
  readonly checkId: string;
  readonly visitId: string;
  readonly findingId: string;
  readonly unitId: string;
  readonly recordId: string;
  /** A record with a swap begun. */
  readonly swappedId: string;
  readonly taskId: string;
  readonly caseId: string;
  readonly planId: string;
  readonly jobId: string;
  readonly startedJobId: string;
  /** A job that waits for its signatures only. */
  readonly signedJobId: string;
  readonly templateId: string;
  readonly incidentId: string;
  readonly guideId: string;
  readonly importId: string;
  readonly reportedId: string;
  readonly pendingId: string;
  readonly simId: string;
  readonly actionId: string;
  /** An id that nothing has. */
  readonly unknownId: string;
  /** What stands in the place of an id for what is not made yet. */
  readonly newId: string;
}

/** A window with a shop that has something in every drawer. */
export interface FilledShop {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly ids: ShopIds;
  readonly folder: string;
  /** Has every dialog of the system answered with this file. */
  readonly choose: (file: string) => Promise<void>;
}
