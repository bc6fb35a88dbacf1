// The key by which a terminal on the network knows this program. It lives as long as the program and is written nowhere:
// whoever wants a lasting permission uses an ADB server, which keeps its own key.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { AdbCredentialStore, AdbPrivateKey } from '@yume-chan/adb';

const makePair = promisify(generateKeyPair);

/** Makes a key when the first terminal asks for one. */
export const createAdbKeys = (): AdbCredentialStore => {
  let key: AdbPrivateKey | null = null;
  return {
    generateKey: async () => {
      const { privateKey } = await makePair('rsa', { modulusLength: 2048, publicExponent: 65_537 });
      key = { buffer: privateKey.export({ type: 'pkcs8', format: 'der' }), name: 'terminal-steward' };
      return key;
    },
    iterateKeys: () => (key === null ? [] : [key]),
  };
};
