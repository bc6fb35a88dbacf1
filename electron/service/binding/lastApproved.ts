// The newest approved transaction that a terminal remembers, kept with its record: what dormancy is counted from.
import { isApproved } from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { HostOperation, HostResult } from '../../driver/terminalFacts.ts';
import { momentOfLocal, utcText } from '../isoTime.ts';
import { withValues } from '../register/recordChanges.ts';
import type { Clock } from '../serviceDeps.ts';

/** Operations that take money; a sign-on or an enquiry keeps no terminal alive. */
const sales: readonly (HostOperation | null)[] = ['sale', 'qr', 'preAuthorisation'];

/**
 * When the newest approved sale was, as UTC text; null where the terminal remembers none with its time. A terminal's
 * time has no zone and is taken for this computer's; one that lies in the future is now.
 */
export const lastApprovedIn = (results: readonly HostResult[] | null, clock: Clock): string | null => {
  const found = (results ?? []).flatMap(({ responseCode, operation, at }) => {
    const isSale = at !== null && sales.includes(operation) && isApproved('cn-unionpay', responseCode);
    const local = isSale ? Date.parse(`${at}Z`) : Number.NaN;
    return Number.isNaN(local) ? [] : [momentOfLocal(clock, local)];
  });
  return found.length === 0 ? null : utcText(Math.min(Math.max(...found), clock.now()));
};

/** The record with a later sale than it knew; null where there is none. */
export const withLaterSale = (
  record: RegisterRecord,
  approvedAt: string | null,
  now: string,
): RegisterRecord | null => {
  const known = record.fields.lastApprovedAt?.value;
  if (approvedAt === null || (known !== undefined && Date.parse(known) >= Date.parse(approvedAt))) return null;
  return withValues(record, { lastApprovedAt: approvedAt }, { source: 'device', at: now, by: null });
};
