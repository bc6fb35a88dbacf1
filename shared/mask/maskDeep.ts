// Masks card numbers in everything that a value holds, except in fields that are known by name to hold something else.
import { isExemptField } from './exemptFields.ts';
import { redactText } from './redactText.ts';

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Whether what stands in a field is no free text. */
type IsExempt = (name: string, value: unknown) => boolean;

const maskedObject = (value: object, isExempt: IsExempt): object => {
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [
    redactText(name),
    isExempt(name, each) && (typeof each === 'string' || Array.isArray(each)) ? each : maskDeep(each, isExempt),
  ]);
  return Object.fromEntries(entries);
};

/**
 * A copy of plain data with every text masked, names of fields too. Fields for which `isExempt` holds keep their texts;
 * what is neither text, list nor plain object is handed on as it is.
 */
export const maskDeep = (value: unknown, isExempt: IsExempt = isExemptField): unknown => {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map((each) => maskDeep(each, isExempt));
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return value;
  return maskedObject(value, isExempt);
};
