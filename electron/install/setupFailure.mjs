// An expected failure of the set-up: its cause in words and the one command that helps.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { inWords, say } from './say.mjs';

/** @typedef {import('./say.mjs').Words} Words */

export class SetupFailure extends Error {
  /**
   * @param {Words} cause what happened, in words
   * @param {string} command what to type; the one thing that helps
   */
  constructor(cause, command) {
    super(cause.en);
    this.words = cause;
    this.command = command;
  }
}

/**
 * Says what went wrong without a stack trace, and gives the exit status.
 * @param {unknown} error
 * @returns {1}
 */
export function reportFailure(error) {
  const { words, command } = error instanceof SetupFailure ? error : explainSystemError(error);
  say({ zh: `安装准备失败：${inWords(words)}`, en: `Setting up failed: ${inWords(words)}` });
  say({ zh: `解决办法：${command}`, en: `What helps: ${command}` });
  return 1;
}

/**
 * Errors of the operating system, by their code; anything else is shown with its message.
 * @param {unknown} error
 * @returns {{ words: Words, command: string }}
 */
export function explainSystemError(error) {
  const { code, path } = /** @type {{ code?: string, path?: string }} */ (error ?? {});
  const message = error instanceof Error ? error.message : String(error);
  const where = path === undefined || existsSync(path) ? (path ?? process.cwd()) : dirname(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(where);
  if (code === 'EACCES' || code === 'EPERM') return forbidden(where);
  if (code === 'EROFS') {
    return {
      words: { zh: `${where} 所在磁盘为只读。`, en: `the disk that holds ${where} is read-only.` },
      command: 'copy this folder to a disk that can be written, and run the same command there',
    };
  }
  return { words: { zh: message, en: message }, command: 'npm ci --include=dev' };
}

/** @param {string} where */
export function diskFull(where) {
  return {
    words: { zh: `磁盘已满（${where}）。`, en: `the disk is full (${where}).` },
    command: `df -h "${where}"   (free about 2 GB, then run the same command again)`,
  };
}

/** @param {string} where */
export function forbidden(where) {
  return {
    words: { zh: `没有写入 ${where} 的权限。`, en: `no permission to write ${where}.` },
    command: process.platform === 'win32' ? `icacls "${where}"` : `sudo chown -R "$(id -un)" "${where}"`,
  };
}
