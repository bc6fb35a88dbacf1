// One run of the program: who speaks, where records are, and what ends it early.
import { homedir, userInfo } from 'node:os';
import type { AppError, Result } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { maskedError } from '../../shared/mask/maskedError.ts';
import { whoNames } from '../../shared/model/who.ts';
import { defaultDataFolder } from '../../shared/place/dataFolder.ts';
import type { Logger } from '../log/logger.ts';
import { Complained, type Complaint } from './complaint.ts';
import { causeOf, exitStatusOf } from './exitStatus.ts';
import type { AskedRight } from './requestRights.ts';
import type { Voice } from './voice.ts';

/** What every command needs. */
export interface Session {
  readonly voice: Voice;
  readonly dataFolder: string;
  readonly operator: string;
  /** Who does it where roles are in force; null = nobody logs in. */
  readonly as: string | null;
  /** Holds their PIN; null = typed at the keyboard. */
  readonly pinFile: string | null;
  /** What the command asks for at the engine's door; null = it only reads. */
  readonly asks: AskedRight | null;
  readonly version: string;
  readonly log: Logger;
  /** Aborted by Ctrl+C, SIGTERM, or a reader that went away. */
  readonly signal: AbortSignal;
}

/** The login name, or a general word where the system has none. */
export const loginName = (): string => {
  try {
    return userInfo().username.slice(0, 60) || 'operator';
  } catch {
    return 'operator';
  }
};

/** The window's data folder. */
export const usualDataFolder = (): string =>
  defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });

/** An expected failure of the engine as a complaint, advice included. */
export const complaintAbout = (given: AppError): Complaint => {
  // What a command finds out by itself has not passed the door of the services.
  const error = maskedError(given);
  const { message, remedy, who } = adviseOn(error);
  return {
    status: exitStatusOf(error.code),
    cause: causeOf(error.code),
    message,
    remedy,
    who: whoNames[who],
    ...(error.details === undefined ? {} : { details: error.details }),
  };
};

/** The value, or the end of the command with the engine's reason. */
export const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Complained(complaintAbout(result.error));
};
