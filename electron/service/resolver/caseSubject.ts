// Whom a case is about: a terminal that was met over a cable, a record of the register, both, or nobody yet.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { allows } from '../../../shared/register/lifecycle.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { ResolverCase } from '../../../shared/resolver/resolverCase.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';

/** The terminal and its record, as far as they are known. */
export interface CaseSubject {
  readonly terminal: StoredTerminal | null;
  readonly record: RegisterRecord | null;
}

type Stores = Pick<ShopStore, 'terminals' | 'register'>;

const recordWith = async ({ register }: Stores, recordId: string | null): Promise<RegisterRecord | null> => {
  if (recordId === null) return null;
  const record = await register.byId(recordId);
  if (record === null) throw new AppFailure(failure('register.unknown', { recordId }).error);
  return record;
};

/** The state of life may forbid it: a quarantined terminal is looked at by nobody but the acquirer. */
const refuseIfNotAllowed = ({ lifecycle, fields }: RegisterRecord): void => {
  if (allows(lifecycle, 'resolver').isAllowed) return;
  const serial = fields.serialNumber?.value ?? null;
  const facts = { serial, lifecycle, lifecycleAction: 'resolver', whyNot: lifecycle };
  throw new AppFailure(failure('lifecycle.not-allowed', facts).error);
};

/** Finds both by the id of either. Rejects with terminal.unknown, register.unknown, lifecycle.not-allowed, store.* */
export const findSubject = async (
  stores: Stores,
  terminalId: string | null,
  recordId: string | null,
): Promise<CaseSubject> => {
  const asked = await recordWith(stores, recordId);
  const id = terminalId ?? asked?.terminalId ?? null;
  const terminal = id === null ? null : await stores.terminals.byId(id);
  if (terminalId !== null && terminal === null) {
    throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
  }
  const record = asked ?? (id === null ? null : await stores.register.byTerminal(id));
  if (record !== null) refuseIfNotAllowed(record);
  return { terminal, record };
};

/** A terminal that was taken into the register, or a record whose terminal was met, since the case was opened. */
export const withRecord = async ({ register }: Stores, found: ResolverCase): Promise<ResolverCase> => {
  const { terminalId, recordId } = found;
  if (recordId !== null && terminalId !== null) return found;
  if (terminalId !== null) return { ...found, recordId: (await register.byTerminal(terminalId))?.id ?? null };
  return recordId === null ? found : { ...found, terminalId: (await register.byId(recordId))?.terminalId ?? null };
};
