// A record of the register that states only what a test is about.
import { randomUUID } from 'node:crypto';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';

const at = '2026-11-01T02:00:00.000Z';

/** A record in service without any field. */
export const aRegisterRecord = (changes: Partial<RegisterRecord> = {}): RegisterRecord => ({
  id: randomUUID(),
  terminalId: null,
  lifecycle: 'inService',
  lifecycleSince: at,
  lifecycleReason: 'test',
  registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  fields: {},
  replacedBy: null,
  replaces: null,
  createdAt: at,
  updatedAt: at,
  ...changes,
});
