// A value of the sheet in words: acquirers have names, everything else is shown as it is.
import { acquirerOf } from '../../../shared/identifier/data/acquirers.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { ComparedField } from '../../../shared/register/binding.ts';

/** The value, and the name of an acquirer behind its code. */
export const boundWords = (field: ComparedField, value: string): Bilingual => {
  const name = field === 'acquirerCode' ? acquirerOf(value)?.name : undefined;
  return name === undefined ? { zh: value, en: value } : { zh: `${value} ${name.zh}`, en: `${value} ${name.en}` };
};
