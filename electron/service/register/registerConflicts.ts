// Serial numbers and terminal numbers that two units cannot both have.

import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { type WarningCode, warningText } from '../../../shared/register/registerWarnings.ts';
import type { RegisterStore } from '../../store/registerStore.ts';

/** One contradiction between a record and the others. */
export interface RegisterConflict {
  readonly code: WarningCode;
  /** What fills its words; the data of its task. */
  readonly data: Readonly<Record<string, string | null>>;
}

/** The numbers of a unit that are compared. */
export type ComparedNumbers = Pick<RegisterRecord, 'id' | 'fields'>;

const fieldOf = ({ fields }: ComparedNumbers, key: keyof RegisterRecord['fields']): string | null =>
  fields[key]?.value ?? null;

const structuredMid = /^\d{11}/;

/** Terminal numbers are unique within an acquirer only; what is not known is taken to be the same one. */
const mayShareAcquirer = (one: ComparedNumbers, other: ComparedNumbers): boolean => {
  const [first, second] = [fieldOf(one, 'mid'), fieldOf(other, 'mid')];
  if (first !== null && second !== null && structuredMid.test(first) && structuredMid.test(second)) {
    return first.slice(0, 3) === second.slice(0, 3);
  }
  const [here, there] = [fieldOf(one, 'acquirerCode'), fieldOf(other, 'acquirerCode')];
  return here === null || there === null || here === there;
};

/** States in which a unit has given up its terminal number. */
const gone: ReadonlySet<RegisterRecord['lifecycle']> = new Set(['swappedOut', 'retired', 'foreign']);

const serialConflict = (
  record: ComparedNumbers,
  serial: string,
  others: readonly RegisterRecord[],
): RegisterConflict => {
  const mid = fieldOf(record, 'mid');
  const otherMid = others.map((other) => fieldOf(other, 'mid')).find((each) => each !== null && each !== mid) ?? null;
  return mid !== null && otherMid !== null
    ? { code: 'serialUnderTwoMerchants', data: { code: 'serialUnderTwoMerchants', serial, mid, otherMid } }
    : { code: 'duplicateSerial', data: { code: 'duplicateSerial', serial } };
};

/** Everything in which a record contradicts the others. Codes: register.serial-retired; rejects with store.* too. */
export const conflictsOf = async (
  store: RegisterStore,
  record: ComparedNumbers,
): Promise<readonly RegisterConflict[]> => {
  const found: RegisterConflict[] = [];
  const serial = usableSerial(fieldOf(record, 'serialNumber'));
  const sameSerial = serial === null ? [] : (await store.bySerial(serial)).filter(({ id }) => id !== record.id);
  if (serial !== null && sameSerial.some(({ lifecycle }) => lifecycle === 'retired')) {
    throw new AppFailure(failure('register.serial-retired', { serial }).error);
  }
  if (serial !== null && sameSerial.length > 0) found.push(serialConflict(record, serial, sameSerial));
  const tid = fieldOf(record, 'tid');
  const sameTid = tid === null ? [] : await store.byTid(tid);
  const twin = sameTid.find(
    (other) =>
      other.id !== record.id &&
      !gone.has(other.lifecycle) &&
      (serial === null || fieldOf(other, 'serialNumber')?.toUpperCase() !== serial) &&
      mayShareAcquirer(record, other),
  );
  if (tid !== null && twin !== undefined) {
    const otherSerial = fieldOf(twin, 'serialNumber');
    found.push({ code: 'duplicateTid', data: { code: 'duplicateTid', serial, tid, otherSerial } });
  }
  return found;
};

/** Refuses the first conflict in words. Code: register.conflict */
export const refuseConflict = ({ code, data }: RegisterConflict): never => {
  const { evidence } = warningText(code, data);
  throw new AppFailure(
    failure('register.conflict', { ...data, conflict: code, evidenceZh: evidence.zh, evidenceEn: evidence.en }).error,
  );
};
