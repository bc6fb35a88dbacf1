// Texts of fields in the form in which they are kept, or a failure in words.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { checkValues } from '../../../shared/register/checkValue.ts';
import type { FieldValues } from '../../../shared/register/fieldIssue.ts';

/** Looks at texts and throws for the first that is refused. Code: register.invalid-field */
export const mustBeValid = (fields: FieldValues): ReturnType<typeof checkValues> => {
  const checked = checkValues(fields);
  const [first, ...others] = checked.issues.filter(({ severity }) => severity === 'error');
  if (first === undefined) return checked;
  const { field, problem, message, remedy } = first;
  throw new AppFailure(
    failure('register.invalid-field', {
      registerField: field,
      problem,
      problemZh: message.zh,
      problemEn: message.en,
      adviceZh: remedy.zh,
      adviceEn: remedy.en,
      more: others.length,
    }).error,
  );
};
