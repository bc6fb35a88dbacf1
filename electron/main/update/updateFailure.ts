// What went wrong while a release was looked for or fetched, as an error with advice.
import { type AppError, type ErrorCode, failure } from '../../../shared/error/appError.ts';

const byCode: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'update.disk-full',
  EDQUOT: 'update.disk-full',
  ERR_CHECKSUM_MISMATCH: 'update.damaged',
  ERR_UPDATER_INVALID_SIGNATURE: 'update.damaged',
  ERR_UPDATER_INVALID_UPDATE_INFO: 'update.feed-damaged',
  ERR_UPDATER_INVALID_VERSION: 'update.feed-damaged',
  ERR_UPDATER_NO_FILES_PROVIDED: 'update.feed-damaged',
  ERR_UPDATER_NO_CHECKSUM: 'update.feed-damaged',
  ERR_UPDATER_CHANNEL_FILE_NOT_FOUND: 'update.unreachable',
};

const codeOf = (thrown: unknown): string => {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : '';
};

const textOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const longestDetails = 600;

/** The failure of a step. A step of fetching that names nothing else broke off; one of asking means that nobody answers. */
export const updateFailure = (thrown: unknown, step: 'check' | 'download', host: string): AppError => {
  const text = textOf(thrown);
  const details = text.split('\n')[0]?.slice(0, longestDetails) ?? '';
  const known = byCode[codeOf(thrown)];
  if (known !== undefined) return failure(known, { host }, details).error;
  if (/ERR_BLOCKED_BY_CLIENT/.test(text)) return failure('update.refused-address', { host }, details).error;
  if (/sha(256|512) checksum mismatch|not signed by the application owner/i.test(text))
    return failure('update.damaged', { host }, details).error;
  if (/ENOSPC|no space left/i.test(text)) return failure('update.disk-full', { host }, details).error;
  if (step === 'download') return failure('update.broken-off', { host }, details).error;
  const isNetwork =
    /net::|HttpError|timed? ?out|ECONN|ENOTFOUND|EAI_AGAIN|socket/i.test(text) ||
    codeOf(thrown).startsWith('HTTP_ERROR');
  return failure(isNetwork ? 'update.unreachable' : 'update.feed-damaged', { host }, details).error;
};
