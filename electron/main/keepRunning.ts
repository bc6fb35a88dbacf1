// A bug is written down; it does not take the window away.
import { app } from 'electron';
import type { Logger } from '../log/logger.ts';

const detailsOf = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);

/** Logs what nobody caught, and processes that went away. */
export const keepRunning = (log: Logger): void => {
  process.on('uncaughtException', (error) => {
    log('error', 'an error was not caught', { details: detailsOf(error) });
  });
  process.on('unhandledRejection', (reason) => {
    log('error', 'a promise was rejected and nobody cared', { details: detailsOf(reason) });
  });
  app.on('child-process-gone', (_event, details) => {
    const { type, name, reason, exitCode } = details;
    log(reason === 'clean-exit' ? 'info' : 'warn', 'a process has ended', { type, name, reason, exitCode });
  });
};
