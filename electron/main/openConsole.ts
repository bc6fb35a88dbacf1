// What is loaded while the page is on its way: the log file, then everything behind the window.
import type { EarlyLog } from './earlyLog.ts';
import { openFileLog } from './fileLog.ts';
import { type Console, type ConsoleOptions, startConsole } from './startConsole.ts';

/** What the start has put up so far. */
export interface OpenConsole extends Omit<ConsoleOptions, 'log'> {
  readonly early: EarlyLog;
}

/** The program behind the window. */
export const openConsole = ({ early, ...options }: OpenConsole): Console => {
  early.writeTo(openFileLog(options.paths.logFolder, process.env['STEWARD_VERBOSE'] !== undefined));
  return startConsole({ ...options, log: early.log });
};
