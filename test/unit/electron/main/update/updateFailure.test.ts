import { describe, expect, it } from 'vitest';
import { updateFailure } from '../../../../../electron/main/update/updateFailure.ts';

const coded = (code: string, text = 'x') => Object.assign(new Error(text), { code });
const check = (thrown: unknown) => updateFailure(thrown, 'check', 'u.example').code;
const download = (thrown: unknown) => updateFailure(thrown, 'download', 'u.example').code;

describe('a failure of an update', () => {
  it('of looking is a server that does not answer, or one that says rubbish', () => {
    expect(check(new Error('net::ERR_NAME_NOT_RESOLVED'))).toBe('update.unreachable');
    expect(check(coded('HTTP_ERROR_503', '503 Service Unavailable'))).toBe('update.unreachable');
    expect(check(coded('ERR_UPDATER_CHANNEL_FILE_NOT_FOUND'))).toBe('update.unreachable');
    expect(check(coded('ERR_UPDATER_INVALID_UPDATE_INFO'))).toBe('update.feed-damaged');
    expect(check(new TypeError("Cannot read properties of null (reading 'version')"))).toBe('update.feed-damaged');
  });

  it('of fetching is a full disk, another file than announced, or a line that was cut', () => {
    expect(download(coded('ENOSPC'))).toBe('update.disk-full');
    expect(download(new Error('write ENOSPC: no space left on device'))).toBe('update.disk-full');
    expect(download(coded('ERR_CHECKSUM_MISMATCH'))).toBe('update.damaged');
    expect(download(new Error('New version 2 is not signed by the application owner'))).toBe('update.damaged');
    expect(download(new Error('net::ERR_CONNECTION_RESET'))).toBe('update.broken-off');
  });

  it('is a refused address in both', () => {
    expect(check(new Error('net::ERR_BLOCKED_BY_CLIENT'))).toBe('update.refused-address');
    expect(download(new Error('net::ERR_BLOCKED_BY_CLIENT'))).toBe('update.refused-address');
  });

  it('keeps one line of details, and not more than a screen', () => {
    expect(updateFailure(`${'a'.repeat(900)}\nb`, 'check', 'u').details).toHaveLength(600);
  });
});
