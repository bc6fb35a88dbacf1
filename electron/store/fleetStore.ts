// What the overview needs of records and register, read for all terminals at once and no more of it than is shown.
import { z } from 'zod';
import { outcomeSchema } from '../../shared/model/verdict.ts';
import { lifecycleSchema } from '../../shared/register/lifecycle.ts';
import { registrationStates } from '../../shared/register/registerRecord.ts';
import { json, oneOf, parsed, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

const findingSchema = z.object({
  id: z.string(),
  outcome: outcomeSchema,
  evidence: z.array(z.object({ key: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })),
});

/** The results of a terminal's newest record. */
export interface NewestFindings {
  readonly terminalId: string;
  readonly checkId: string;
  readonly finishedAt: string;
  readonly checks: readonly z.infer<typeof findingSchema>[];
}

/** A record of the register as the overview shows it. */
export interface FleetRecord {
  readonly id: string;
  readonly terminalId: string | null;
  readonly lifecycle: z.infer<typeof lifecycleSchema>;
  readonly registration: (typeof registrationStates)[number];
  readonly serialNumber: string | null;
  readonly model: string | null;
  readonly tid: string | null;
  readonly store: string | null;
  readonly counter: string | null;
}

/** What the overview reads. */
export interface FleetStore {
  /** The newest findings of some terminals. */
  findings(terminalIds: readonly string[]): Promise<readonly NewestFindings[]>;
  /** Records of terminals that were met, and those in service that were not. */
  records(): Promise<readonly FleetRecord[]>;
}

const findingsFromRow = (row: Row): NewestFindings => ({
  terminalId: text(row, 'terminal_id'),
  checkId: text(row, 'check_id'),
  finishedAt: text(row, 'finished_at'),
  checks: json(z.array(findingSchema), row, 'checks'),
});

const recordFromRow = (row: Row): FleetRecord => ({
  id: text(row, 'id'),
  terminalId: textOrNull(row, 'terminal_id'),
  lifecycle: parsed(lifecycleSchema, row, 'lifecycle'),
  registration: oneOf(registrationStates, row, 'registration'),
  serialNumber: textOrNull(row, 'serial'),
  model: textOrNull(row, 'model'),
  tid: textOrNull(row, 'tid'),
  store: textOrNull(row, 'store'),
  counter: textOrNull(row, 'counter'),
});

/** The overview's view of one database. All methods reject with AppFailure store.* */
export const createFleetStore = (database: Database): FleetStore =>
  promised<FleetStore>({
    findings: (terminalIds) =>
      database
        .all(
          `SELECT t.id AS terminal_id, h.id AS check_id, h.finished_at, json_extract(h.report_json, '$.checks') AS checks
           FROM terminal t JOIN health_report h ON h.id = t.last_check_id
           WHERE t.id IN (SELECT value FROM json_each(?))`,
          JSON.stringify(terminalIds),
        )
        .map(findingsFromRow),
    records: () =>
      database
        .all(
          `SELECT id, terminal_id, lifecycle, registration, serial, model, tid, store, counter FROM register_record
           WHERE terminal_id IS NOT NULL OR lifecycle = 'inService' ORDER BY number`,
        )
        .map(recordFromRow),
  });
