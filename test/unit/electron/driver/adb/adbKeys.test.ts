import { createPrivateKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAdbKeys } from '../../../../../electron/driver/adb/adbKeys.ts';

describe('the key of this program', () => {
  it('is made when one is asked for, and the same as long as the program runs', async () => {
    const keys = createAdbKeys();
    expect([...(keys.iterateKeys() as Iterable<unknown>)]).toEqual([]);
    const made = await keys.generateKey();
    const key = createPrivateKey({ key: Buffer.from(made.buffer), format: 'der', type: 'pkcs8' });
    expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65_537n });
    expect([...(keys.iterateKeys() as Iterable<unknown>)]).toEqual([made]);
  });
});
