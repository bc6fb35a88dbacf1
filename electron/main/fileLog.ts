// The program's log file in the data folder; what reaches it is masked first.
import { join } from 'node:path';
import electronLog from 'electron-log/main.js';
import { maskDeep } from '../../shared/mask/maskDeep.ts';
import type { Logger } from '../log/logger.ts';
import { redactText } from '../log/redact.ts';

/** Size in bytes at which the file is put aside as main.old.log. */
const mostBytes = 2_000_000;

/** Also numbers, names of fields, and what an error says of itself. */
const masked = (value: unknown): unknown => {
  if (typeof value === 'number') return masksNumber(value) ? redactText(String(value)) : value;
  if (value instanceof Error) return redactText(value.stack ?? value.message);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return maskDeep(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [redactText(key), masked(each)]));
};

/** A number of so many digits is no time in ms. */
const masksNumber = (value: number): boolean => Number.isSafeInteger(value) && value >= 1e13;

/** Opens the log in `folder`; never throws, a folder that cannot be written loses the lines. */
export const openFileLog = (folder: string, isVerbose: boolean): Logger => {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'main.log');
  electronLog.transports.file.maxSize = mostBytes;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = isVerbose ? 'debug' : false;
  electronLog.transports.ipc.level = false;
  return (level, message, facts) => {
    electronLog[level](redactText(message), masked(facts ?? ''));
  };
};
