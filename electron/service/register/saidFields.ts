// What a terminal told in one check, as texts of the register's fields. Pure.
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { checkValue } from '../../../shared/register/checkValue.ts';
import type { RegisterFieldKey } from '../../../shared/register/registerFields.ts';

/** Texts by field; a field that was not told is absent. */
export type SaidFields = Readonly<Partial<Record<RegisterFieldKey, string>>>;

/** Everything that one check tells about the fields of a record, in the form in which fields are kept; what no field would take is left out. */
export const saidFields = ({ terminal, said }: Pick<HealthReport, 'terminal' | 'said'>): SaidFields => {
  const told: Readonly<Partial<Record<RegisterFieldKey, string | null | undefined>>> = {
    tusn: said?.tusn,
    maker: said?.maker,
    model: terminal.model,
    appVersion: terminal.softwareVersion,
    imei: said?.imei ?? (terminal.driver === 'at' ? terminal.serialNumber : null),
    acquirerCode: said?.acquirer,
    mid: terminal.mid,
    tid: terminal.tid,
    merchantName: said?.merchantName,
    installAddress: said?.address,
    iccid: said?.iccid,
    lastSignOnAt: said?.lastSignOnAt,
    batch: said?.batch,
  };
  const kept = Object.entries(told).flatMap(([key, text]) => {
    const { value } = checkValue(key as RegisterFieldKey, text ?? null);
    return value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(kept);
};
