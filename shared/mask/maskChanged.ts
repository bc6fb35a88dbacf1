// What was there before or after a change, as the log may keep it.
import { type Changed, changedSchema } from '../model/logEntry.ts';
import { isIdentifierField, isOpaqueField } from './exemptFields.ts';
import { maskDeep } from './maskDeep.ts';

/** Numbers of terminals, ids and sums; of places, that is names of files, the texts are masked. */
const isKnown = (name: string): boolean => isIdentifierField(name) || isOpaqueField(name);

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
  return changedSchema.parse(maskDeep(Object.fromEntries(open), isKnown));
};
