// The task that a change of SIM card leaves open until the acquirer knows: one per terminal. Pure.
import type { Drift } from '../../../shared/register/binding.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { openTask } from '../register/registerTaskParts.ts';

/** What is known of the change. */
export interface SimChange {
  readonly oldIccid: string | null;
  readonly newIccid: string | null;
  /** Local day. */
  readonly on: string;
  /** The open task of this terminal; it is used again. */
  readonly known: RegisterTask | null;
  /** UTC text. */
  readonly at: string;
}

/** The task of a change; `phase` says whether a person has recorded it or the cable has only shown it. */
export const simTask = (
  record: Pick<RegisterRecord, 'id' | 'terminalId' | 'fields'>,
  { oldIccid, newIccid, on, known, at }: SimChange,
): RegisterTask => {
  const data = { phase: 'done', oldIccid, newIccid, on };
  return known === null ? newTask(record, data, at) : { ...known, data: { ...known.data, ...data } };
};

const newTask = (
  record: Pick<RegisterRecord, 'id' | 'terminalId' | 'fields'>,
  data: RegisterTask['data'],
  at: string,
): RegisterTask =>
  openTask(
    {
      kind: 'simChange',
      recordId: record.id,
      terminalId: record.terminalId,
      serialNumber: record.fields.serialNumber?.value ?? null,
      data,
    },
    at,
  );

/** What the cable has shown: another card than the registered one. Null where it is no such difference or a task is open already. */
export const simTaskOfDrift = (
  record: Pick<RegisterRecord, 'id' | 'terminalId' | 'fields'>,
  drift: Drift,
  { known, on }: { readonly known: readonly RegisterTask[]; readonly on: string },
): RegisterTask | null => {
  if (drift.field !== 'iccid' || drift.source !== 'device' || known.length > 0) return null;
  const data = { phase: 'seen', oldIccid: drift.registered, newIccid: drift.observed, on };
  return newTask(record, data, drift.firstAt);
};
