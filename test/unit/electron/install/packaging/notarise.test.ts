import { describe, expect, it, vi } from 'vitest';
import { afterSign, notaryOptions } from '../../../../../electron/install/packaging/notarise.mjs';

describe('notarisation', () => {
  it('takes the first account that is named completely', () => {
    const id = { APPLE_ID: 'a@example.org', APPLE_APP_SPECIFIC_PASSWORD: 'p', APPLE_TEAM_ID: 'T' };
    const key = { APPLE_API_KEY: '/k.p8', APPLE_API_KEY_ID: 'K', APPLE_API_ISSUER: 'I' };
    expect(notaryOptions({ ...id, ...key })).toEqual(['--key', '/k.p8', '--key-id', 'K', '--issuer', 'I']);
    expect(notaryOptions({ ...id, APPLE_API_KEY: '/k.p8' })).toEqual([
      ...['--apple-id', 'a@example.org', '--password', 'p', '--team-id', 'T'],
    ]);
    expect(notaryOptions({ APPLE_KEYCHAIN_PROFILE: 'mine' })).toEqual(['--keychain-profile', 'mine']);
    expect(notaryOptions({ APPLE_ID: 'a@example.org' })).toBeNull();
  });

  it('does nothing without credentials, and says so', async () => {
    for (const name of ['APPLE_API_KEY', 'APPLE_ID', 'APPLE_KEYCHAIN_PROFILE']) vi.stubEnv(name, undefined);
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const packager = { appInfo: { productFilename: 'Terminal Steward' } };
    await afterSign({ appOutDir: '/nowhere', electronPlatformName: 'darwin', packager });
    expect(String(said.mock.calls[0]?.[0])).toMatch(/not notarised|未公证/);
    said.mockClear();
    await afterSign({ appOutDir: '/nowhere', electronPlatformName: 'linux', packager });
    expect(said).not.toHaveBeenCalled();
  });
});
