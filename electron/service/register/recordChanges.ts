// What a step changed in a record: one earlier value per field, life cycle and registration. Pure.
import type { RegisterFieldKey, RegisterValue, ValueSource } from '../../../shared/register/registerFields.ts';
import { registerFieldKeys } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { NewChange } from '../../store/registerWrite.ts';

/** Who says what is new, when and why. */
export interface ChangeOrigin {
  readonly source: ValueSource;
  /** UTC text. */
  readonly at: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Times and numbers that every check moves on; their history is in the checks themselves. */
const fleeting: ReadonlySet<RegisterFieldKey> = new Set<RegisterFieldKey>(['lastSignOnAt', 'batch']);

const isSame = (before: RegisterValue | undefined, after: RegisterValue | undefined): boolean =>
  before?.value === after?.value && before?.source === after?.source;

/** Earlier and new values of everything that differs; `before` null = the record is new. What the cable moves on at every check is left out. */
export const changesBetween = (
  before: RegisterRecord | null,
  after: RegisterRecord,
  origin: ChangeOrigin,
): readonly NewChange[] => {
  const change = (field: string, from: string | null, to: string | null): NewChange => ({
    recordId: after.id,
    field,
    before: from,
    after: to,
    ...origin,
  });
  const fields = registerFieldKeys.flatMap((key) => {
    const [from, to] = [before?.fields[key], after.fields[key]];
    if (isSame(from, to) || (origin.source === 'device' && fleeting.has(key))) return [];
    return [change(key, from?.value ?? null, to?.value ?? null)];
  });
  const lifecycle =
    before?.lifecycle === after.lifecycle ? [] : [change('lifecycle', before?.lifecycle ?? null, after.lifecycle)];
  const [was, is] = [before?.registration ?? null, after.registration];
  const isSaidAnew = was !== null && (was.state !== is.state || was.source !== is.source || was.at !== is.at);
  const registration = isSaidAnew ? [{ ...change('registration', was.state, is.state), reason: is.note }] : [];
  return [...fields, ...lifecycle, ...registration];
};

/** The record with new values; null empties a field, a value that is as before keeps its date. */
export const withValues = (
  record: RegisterRecord,
  values: Readonly<Partial<Record<RegisterFieldKey, string | null>>>,
  { source, at, by }: Pick<ChangeOrigin, 'source' | 'at' | 'by'>,
): RegisterRecord => {
  const fields: Partial<Record<RegisterFieldKey, RegisterValue>> = {};
  for (const key of registerFieldKeys) {
    const [known, value] = [record.fields[key], values[key]];
    const isKept = value === undefined || (known?.value === value && known.source === source);
    if (isKept && known !== undefined) fields[key] = known;
    if (!isKept && value !== null) fields[key] = { value, source, at, by };
  }
  return { ...record, fields, updatedAt: at };
};
