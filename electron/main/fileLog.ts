// The program's log file in the data folder; what reaches it is masked first.
import { join } from 'node:path';
import electronLog from 'electron-log/main.js';
import type { Logger } from '../log/logger.ts';

/** Size in bytes at which the file is put aside as main.old.log. */
const mostBytes = 2_000_000;

/** Opens the log in `folder`; never throws, a folder that cannot be written loses the lines. */
export const openFileLog = (folder: string, isVerbose: boolean): Logger => {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'main.log');
  electronLog.transports.file.maxSize = mostBytes;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = isVerbose ? 'debug' : false;
  electronLog.transports.ipc.level = false;
  return (level, message, facts) => {
    electronLog[level](message, facts ?? '');
  };
};
