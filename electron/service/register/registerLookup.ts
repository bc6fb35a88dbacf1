// Finds a record or says that there is none, and what its hands say of a repair.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { allowsNow, type LifecycleAction } from '../../../shared/register/lifecycle.ts';
import type { CustodyEntry, RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { RegisterStore } from '../../store/registerStore.ts';

/** The record. Code: register.unknown; rejects with store.* too. */
export const recordOf = async (store: RegisterStore, recordId: string): Promise<RegisterRecord> => {
  const record = await store.byId(recordId);
  if (record === null) throw new AppFailure(failure('register.unknown', { recordId }).error);
  return record;
};

/** Whether the unit is back: the newest of leaving for and coming back from repair is the coming back. */
export const isBack = ({ lifecycle }: RegisterRecord, custody: readonly CustodyEntry[]): boolean =>
  lifecycle === 'inRepair' &&
  custody.find(({ step }) => step === 'sentForRepair' || step === 'backFromRepair')?.step === 'backFromRepair';

/** When it came back; null while it is away or was never away. Newest first expected. */
export const backSince = (record: RegisterRecord, custody: readonly CustodyEntry[]): string | null =>
  isBack(record, custody) ? (custody.find(({ step }) => step === 'backFromRepair')?.at ?? null) : null;

/** Why the record's state does not allow an action; null = it does. Code: lifecycle.not-allowed */
export const refusalOf = async (
  store: RegisterStore,
  record: RegisterRecord,
  action: LifecycleAction,
): Promise<ReturnType<typeof failure>['error'] | null> => {
  const { lifecycle } = record;
  const custody = lifecycle === 'inRepair' ? await store.custody(record.id) : [];
  if (allowsNow({ lifecycle, isBackFromRepair: isBack(record, custody) }, action).isAllowed) return null;
  const serial = record.fields.serialNumber?.value ?? record.fields.tid?.value ?? '–';
  return failure('lifecycle.not-allowed', { serial, lifecycle, lifecycleAction: action, whyNot: lifecycle }).error;
};

/** Throws where the record's state does not allow an action. Code: lifecycle.not-allowed */
export const mustAllow = async (
  store: RegisterStore,
  record: RegisterRecord,
  action: LifecycleAction,
): Promise<void> => {
  const refusal = await refusalOf(store, record, action);
  if (refusal !== null) throw new AppFailure(refusal);
};
