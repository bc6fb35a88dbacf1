// What was there before or after a change, as the log may keep it.
import { type Changed, changedSchema } from '../model/logEntry.ts';
import { isIdentifierField } from './exemptFields.ts';
import { maskDeep } from './maskDeep.ts';

const secret = /(?:^|has)pin$|password|secret|passphrase/i;

/** A change with card numbers masked; of secrets only that they were there. Numbers of terminals stay, by field. */
export const maskChanged = (changed: Changed | null): Changed | null => {
  if (changed === null || typeof changed !== 'object' || Array.isArray(changed)) {
    return changed === null ? null : changedSchema.parse(maskDeep(changed));
  }
  const open = Object.entries(changed).map(([name, value]) => [
    name,
    secret.test(name) && typeof value === 'string' ? '***' : value,
  ]);
  return changedSchema.parse(maskDeep(Object.fromEntries(open), isIdentifierField));
};
