// A unit that leaves the till takes its open payments with it: nobody sends one away without seeing that.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type ActionRole, leastOverrideReason, lengthOf, type Unsettled } from '../../../shared/model/action.ts';
import type { Lifecycle } from '../../../shared/register/lifecycle.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import { isSettledOrAccepted, unsettledOf } from '../actionGuard.ts';

/** States in which a unit may hold payments, and those in which nobody settles it any more. */
const holding: readonly Lifecycle[] = ['inService', 'spare', 'suspended'];
const leaving: readonly Lifecycle[] = ['inRepair', 'swappedOut', 'retired'];

/** A change of state, and the owner's yes to open payments: the number that was shown, null for an unknown one. */
export interface Leaving {
  readonly to: Lifecycle;
  readonly reason: string;
  readonly role: ActionRole;
  readonly openPayments?: { readonly accepts: number | null; readonly ticked: boolean } | null | undefined;
}

/** Whether a change of state could lose open payments. */
export const mayLosePayments = (from: Lifecycle, to: Lifecycle): boolean =>
  holding.includes(from) && leaving.includes(to);

/** Open payments of a record's unit as last read; unknown where it was never read. Rejects with store.* */
export const unsettledOfRecord = async (
  { readings }: Pick<ShopStore, 'readings'>,
  { terminalId }: Pick<RegisterRecord, 'terminalId'>,
  now: number,
): Promise<Unsettled> => unsettledOf(terminalId === null ? [] : await readings.latest(terminalId), now);

/**
 * Throws where a change of state could lose payments that nobody has settled: unknown counts as some, and only the owner
 * goes on, with a tick and a reason of ten characters. Code: lifecycle.payments-pending
 */
export const guardLeaving = (
  record: Pick<RegisterRecord, 'lifecycle' | 'fields'>,
  { to, role, reason, openPayments = null }: Leaving,
  unsettled: Unsettled,
): void => {
  const { lifecycle: from } = record;
  if (!mayLosePayments(from, to) || unsettled.state === 'none') return;
  const serial = record.fields.serialNumber?.value ?? '–';
  const facts = { serial, lifecycle: from, toLifecycle: to, count: unsettled.count };
  const override = openPayments === null ? null : { reason, ...openPayments };
  const isReasoned = lengthOf(reason) >= leastOverrideReason;
  const isAccepted = isSettledOrAccepted(unsettled, override) && openPayments?.ticked === true;
  if (!isAccepted || !isReasoned || role !== 'owner')
    throw new AppFailure(failure('lifecycle.payments-pending', facts).error);
};
