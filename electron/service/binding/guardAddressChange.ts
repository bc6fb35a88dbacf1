// No other address is saved in silence: whether the acquirer was told belongs to it.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { FieldValues } from '../../../shared/register/fieldIssue.ts';
import { movingFields } from '../../../shared/register/move.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The first field that says that the terminal stands elsewhere; filling an empty one does not. Null = none. */
export const movedField = (
  before: Pick<RegisterRecord, 'fields'>,
  values: FieldValues,
): (typeof movingFields)[number] | null =>
  movingFields.find((field) => {
    const [known, next] = [before.fields[field]?.value, values[field]];
    return known !== undefined && next !== undefined && plain(next ?? '') !== plain(known);
  }) ?? null;

/** Throws where saving these fields would move a terminal without a word about the acquirer. Code: move.not-stated */
export const guardAddressChange = (before: Pick<RegisterRecord, 'fields'>, values: FieldValues): void => {
  const field = movedField(before, values);
  if (field !== null) throw new AppFailure(failure('move.not-stated', { registerField: field }).error);
};
