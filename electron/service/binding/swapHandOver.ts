// What the hand-over of a swap makes of the two records: the binding goes over with its sources, the history stays. Pure.
import type { Lifecycle } from '../../../shared/register/lifecycle.ts';
import type { RegisterFieldKey, RegisterValue } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';

/** What belongs to the place and the merchant, not to the unit. */
const carried: readonly RegisterFieldKey[] = [
  'acquirerCode',
  'mid',
  'tid',
  'merchantName',
  'uscc',
  'settlementLast4',
  'installAddress',
  'region',
  'store',
  'counter',
];

/** Two records before they are handed over. */
export interface Pair {
  readonly old: RegisterRecord;
  /** The new unit's own record so far, or an empty one. */
  readonly next: RegisterRecord;
}

/** How the old unit goes, and when. */
export interface HandOver {
  readonly oldGoes: Extract<Lifecycle, 'inRepair' | 'swappedOut'>;
  readonly reason: string;
  /** UTC text. */
  readonly at: string;
  readonly serial: RegisterValue;
  readonly terminalId: string | null;
}

const withoutNumbers = (fields: RegisterRecord['fields']): RegisterRecord['fields'] => {
  const { tid: _tid, mid: _mid, ...rest } = fields;
  return rest;
};

/** Both records afterwards. A unit that comes back from repair has given up its terminal and merchant number. */
export const handedOver = ({ old, next }: Pair, { oldGoes, reason, at, serial, terminalId }: HandOver): Pair => {
  const fields: Partial<Record<RegisterFieldKey, RegisterValue>> = { ...next.fields, serialNumber: serial };
  for (const key of carried) {
    const value = old.fields[key];
    if (value !== undefined) fields[key] = value;
  }
  return {
    old: {
      ...old,
      fields: oldGoes === 'inRepair' ? withoutNumbers(old.fields) : old.fields,
      lifecycle: oldGoes,
      lifecycleSince: at,
      lifecycleReason: reason,
      replacedBy: next.id,
      updatedAt: at,
    },
    next: {
      ...next,
      fields,
      terminalId: next.terminalId ?? terminalId,
      lifecycle: 'pending',
      lifecycleSince: at,
      lifecycleReason: reason,
      registration: { state: 'unknown', source: null, at: null, by: null, note: null },
      replaces: old.id,
      updatedAt: at,
    },
  };
};
