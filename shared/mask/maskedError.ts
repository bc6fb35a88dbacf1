// An error as it may be shown: without card numbers, whatever it was about.
import type { AppError } from '../error/appError.ts';
import { isIdentifierField } from './exemptFields.ts';
import { maskDeep } from './maskDeep.ts';

/** Names of ports keep their digits: changed they name another one. A name of a computer that is a card number is none. */
export const isPort = (value: unknown): boolean =>
  typeof value === 'string' ? /^(?:serial|adb|sim):/.test(value) : Array.isArray(value) && value.every(isPort);

/** Of an error nothing is opened, so places are masked too; names that the program gave stay. */
const isKnownNumber = (name: string, value: unknown): boolean =>
  isIdentifierField(name) || name === 'keptAs' || /Ids?$/.test(name) || (name === 'address' && isPort(value));

/** The same error, masked. */
export const maskedError = (error: AppError): AppError => maskDeep(error, isKnownNumber) as AppError;
