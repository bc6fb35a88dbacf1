// Records of the register that state only what a test is about.
import { randomUUID } from 'node:crypto';
import type { RegisterFieldKey, RegisterValue, ValueSource } from '../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';

/** The moment of everything in these records. */
export const keptAt = '2026-11-22T01:30:00.000Z';

/** Values typed by Li, or from another source. */
export const typedValues = (
  fields: Readonly<Partial<Record<RegisterFieldKey, string>>>,
  source: ValueSource = 'user',
): RegisterRecord['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]): [string, RegisterValue] => [
      key,
      { value, source, at: keptAt, by: source === 'device' ? null : 'Li' },
    ]),
  );

/** A record that was just begun. */
export const aRegisterRecord = (
  fields: Readonly<Partial<Record<RegisterFieldKey, string>>> = {},
  changes: Partial<RegisterRecord> = {},
): RegisterRecord => ({
  id: randomUUID(),
  terminalId: null,
  lifecycle: 'pending',
  lifecycleSince: keptAt,
  lifecycleReason: 'new',
  registration: { state: 'unknown', source: null, at: null, by: null, note: null },
  fields: typedValues(fields),
  replacedBy: null,
  replaces: null,
  createdAt: keptAt,
  updatedAt: keptAt,
  ...changes,
});
