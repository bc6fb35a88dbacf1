// The registration follows the open differences: a source that contradicts the record makes it "differs", until none does.
import { fieldReason } from '../../../shared/register/automaticReasons.ts';
import type { Drift } from '../../../shared/register/binding.ts';
import { registerFields, valueSources } from '../../../shared/register/registerFields.ts';
import type { RegisterChange, RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { keepRegister } from './keepRegister.ts';
import { changesBetween } from './recordChanges.ts';

type Registration = RegisterRecord['registration'];

/** A SIM card is no part of what the acquirer has registered. */
const counts = ({ field }: Drift): boolean => field !== 'iccid';

/** What was confirmed before sources began to contradict it, by the history; null = nothing was. */
const confirmedBefore = (changes: readonly RegisterChange[]): Registration | null => {
  const confirmed = changes.filter(({ field, after }) => field === 'registration' && after === 'registered');
  const last = confirmed.find(({ by }) => by !== null) ?? confirmed[0];
  return last === undefined
    ? null
    : { state: 'registered', source: last.source, at: last.at, by: last.by, note: last.reason };
};

/** The registration that follows from the open differences; null = it stays. What a person has said is not touched. */
export const registrationAfter = (
  { registration }: Pick<RegisterRecord, 'registration'>,
  open: readonly Drift[],
  changes: readonly RegisterChange[],
): Registration | null => {
  const worst = open
    .filter(counts)
    .toSorted((a, b) => valueSources.indexOf(b.source) - valueSources.indexOf(a.source))[0];
  if (registration.state === 'registered' && worst !== undefined) {
    const { label } = registerFields[worst.field];
    return { state: 'different', source: worst.source, at: worst.lastAt, by: null, note: fieldReason(label) };
  }
  const isOver = registration.state === 'different' && registration.by === null && worst === undefined;
  return isOver ? confirmedBefore(changes) : null;
};

const historyLength = 200;

/** Brings the registration of a record up to date with its open differences. Rejects with store.* */
export const followRegistration = async (
  { recordId, store, open }: { readonly recordId: string; readonly store: ShopStore; readonly open: readonly Drift[] },
  deps: ServiceDeps,
): Promise<void> => {
  const record = await store.register.byId(recordId);
  if (record === null || (record.registration.state !== 'different' && open.length === 0)) return;
  const history = await store.register.changes(recordId, null, historyLength);
  const registration = registrationAfter(record, open, history);
  if (registration === null) return;
  const at = utcText(deps.clock.now());
  const after: RegisterRecord = { ...record, registration, updatedAt: at };
  const origin = { source: registration.source ?? 'user', at, by: null, reason: registration.note };
  const summary =
    registration.state === 'different'
      ? { zh: '登记状态：有出入', en: 'Registration: differs' }
      : { zh: '登记状态：不再有出入，恢复为已登记', en: 'Registration: no difference any more, registered again' };
  await keepRegister(
    deps,
    { records: [after], changes: changesBetween(record, after, origin), summary, about: after },
    store,
  );
};
