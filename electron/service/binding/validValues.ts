// Texts of fields as they are kept; the first that is refused is a failure in words.
import type { FieldValues } from '../../../shared/register/fieldIssue.ts';
import type { RegisterFieldKey } from '../../../shared/register/registerFields.ts';
import { mustBeValid } from '../register/mustBeValid.ts';

/** The texts in the form in which they are kept; null = emptied. Code: register.invalid-field */
export const validValues = (fields: FieldValues): Readonly<Partial<Record<RegisterFieldKey, string | null>>> =>
  mustBeValid(fields).values;
