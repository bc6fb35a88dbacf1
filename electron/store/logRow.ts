// A row of the log's table as an entry.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { logKinds } from '../../shared/model/logEntry.ts';
import { verdictSchema } from '../../shared/model/verdict.ts';
import { numeric, oneOf, parsed, text, textOrNull } from './column.ts';
import type { Row } from './database.ts';

/** The entry of a row. Throws AppFailure store.damaged */
export const logEntryOf = (row: Row): LogEntry => ({
  number: numeric(row, 'number'),
  at: text(row, 'at'),
  kind: oneOf(logKinds, row, 'kind'),
  operator: text(row, 'operator'),
  terminalId: textOrNull(row, 'terminal_id'),
  terminalName: textOrNull(row, 'terminal_name'),
  serialNumber: textOrNull(row, 'serial_number'),
  verdict: parsed(verdictSchema.nullable(), row, 'verdict'),
  summary: { zh: text(row, 'summary_zh'), en: text(row, 'summary_en') },
  checkId: textOrNull(row, 'check_id'),
  simulated: row['simulated'] === 1,
});
