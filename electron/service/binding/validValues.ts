// Texts of fields as they are kept; the first that is refused is a failure in words.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { checkValues } from '../../../shared/register/checkValue.ts';
import type { FieldValues } from '../../../shared/register/fieldIssue.ts';
import type { RegisterFieldKey } from '../../../shared/register/registerFields.ts';

/** The texts in the form in which they are kept; null = emptied. Code: register.invalid-field */
export const validValues = (fields: FieldValues): Readonly<Partial<Record<RegisterFieldKey, string | null>>> => {
  const { values, issues } = checkValues(fields);
  const refused = issues.find(({ severity }) => severity === 'error');
  if (refused === undefined) return values;
  const { field, problem, message, remedy } = refused;
  throw new AppFailure(
    failure('register.invalid-field', {
      registerField: field,
      problem,
      problemZh: message.zh,
      problemEn: message.en,
      adviceZh: remedy.zh,
      adviceEn: remedy.en,
      more: 0,
    }).error,
  );
};
