// The filter of the register's list, as it stands in the address of a page that was opened from there.
import { type RegisterFilter, registerFilterSchema } from '../../../shared/register/fieldIssue.ts';

const names = ['text', 'lifecycle', 'registration', 'store', 'model', 'acquirer'] as const;

/** Reads an address; whatever is not understood is no restriction. */
export const filterOfAddress = (address: URLSearchParams): RegisterFilter => {
  const given = names.flatMap((name) => {
    const value = address.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const flags = {
    ...(address.get('tasks') === '1' ? { hasTasks: true } : {}),
    ...(address.get('drift') === '1' ? { hasDrift: true } : {}),
  };
  const fields = given.filter(([name, value]) => registerFilterSchema.safeParse({ [name]: value }).success);
  return { ...Object.fromEntries(fields), ...flags };
};
