// The numbers of a new unit held against the record whose place it takes. Pure.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { meansSame } from '../bindingDrift.ts';

/** What the comparison gives; null = the record or the terminal does not tell that number. */
export interface ComparedNumbers {
  readonly isTidSame: boolean | null;
  readonly isMidSame: boolean | null;
  /** Neither number could be compared: a person has to do it. */
  readonly isUnread: boolean;
}

/** Terminal and merchant number of a check against those of the record. */
export const compareNumbers = ({ fields }: RegisterRecord, report: HealthReport | null): ComparedNumbers => {
  const same = (field: 'tid' | 'mid'): boolean | null => {
    const [expected, found] = [fields[field]?.value, report?.terminal[field]];
    return expected === undefined || !found ? null : meansSame(field, expected, found);
  };
  const [isTidSame, isMidSame] = [same('tid'), same('mid')];
  return { isTidSame, isMidSame, isUnread: isTidSame === null && isMidSame === null };
};

/** What fills the words of a contradiction. */
export const numbersAsFacts = ({ fields }: RegisterRecord, report: HealthReport | null): Record<string, string> => ({
  tid: report?.terminal.tid ?? '–',
  mid: report?.terminal.mid ?? '–',
  expectedTid: fields.tid?.value ?? '–',
  expectedMid: fields.mid?.value ?? '–',
});

/** What the task keeps of the check; without a check it was a person who compared. */
export const checkedData = (
  report: HealthReport | null,
  { isTidSame, isMidSame }: ComparedNumbers,
  now: string,
): RegisterTask['data'] => ({
  checkedAt: report?.finishedAt ?? now,
  checkId: report?.id ?? null,
  checkVerdict: report?.verdict ?? 'incomplete',
  isTidSame,
  isMidSame,
});

/** Who has compared, in words. */
export const comparedWords = ({ isUnread }: ComparedNumbers): Bilingual =>
  isUnread
    ? { zh: '终端号、商户号由人核对', en: 'terminal and merchant number compared by a person' }
    : { zh: '终端号、商户号与登记一致', en: 'terminal and merchant number agree with the record' };
