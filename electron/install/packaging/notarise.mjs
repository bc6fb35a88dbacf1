// After signing on macOS: has Apple look at the program, where there are credentials; says so and goes on where not.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { say } from '../say.mjs';

const run = promisify(execFile);

/** Variables that name the account; a key in a file is preferred to a password. */
const WAYS = [
  { id: 'APPLE_API_KEY', names: ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'] },
  { id: 'APPLE_ID', names: ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'] },
  { id: 'APPLE_KEYCHAIN_PROFILE', names: ['APPLE_KEYCHAIN_PROFILE'] },
];

/**
 * Options of `xcrun notarytool` for the first account that is named completely; null where none is.
 * @param {Record<string, string | undefined>} environment
 * @returns {string[] | null}
 */
export function notaryOptions(environment) {
  const way = WAYS.find(({ names }) => names.every((name) => environment[name]));
  const value = (/** @type {string} */ name) => environment[name] ?? '';
  switch (way?.id) {
    case 'APPLE_API_KEY':
      return [
        ...['--key', value('APPLE_API_KEY'), '--key-id', value('APPLE_API_KEY_ID')],
        ...['--issuer', value('APPLE_API_ISSUER')],
      ];
    case 'APPLE_ID':
      return [
        ...['--apple-id', value('APPLE_ID'), '--password', value('APPLE_APP_SPECIFIC_PASSWORD')],
        ...['--team-id', value('APPLE_TEAM_ID')],
      ];
    case 'APPLE_KEYCHAIN_PROFILE':
      return ['--keychain-profile', value('APPLE_KEYCHAIN_PROFILE')];
    default:
      return null;
  }
}

/** @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }} context */
export async function afterSign({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName !== 'darwin') return;
  const options = notaryOptions(process.env);
  if (options === null) {
    say({
      zh: '没有苹果开发者账号的凭据：未公证。别人的 Mac 第一次打开时会拦下它（凭据的名称见 CONTRIBUTING.md）。',
      en: 'no credentials of an Apple developer account: not notarised, other Macs will stop it at the first start (CONTRIBUTING.md names the variables).',
    });
    return;
  }
  const program = join(appOutDir, `${packager.appInfo.productFilename}.app`);
  const zip = `${program}.zip`;
  await run('ditto', ['-c', '-k', '--keepParent', program, zip]);
  try {
    await run('xcrun', ['notarytool', 'submit', zip, '--wait', ...options]);
  } finally {
    await rm(zip, { force: true });
  }
  await run('xcrun', ['stapler', 'staple', program]);
}
