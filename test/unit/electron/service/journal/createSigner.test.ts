import { describe, expect, it } from 'vitest';
import { createSigner, isSignedBy, keyIdOf, newSeed } from '../../../../../electron/service/journal/createSigner.ts';

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

describe('a signer', () => {
  it('signs as RFC 8032 section 7.1 test 1 and test 2 say', () => {
    const first = createSigner(base64('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'));
    expect(first.publicKey).toBe(base64('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'));
    expect(first.sign('')).toBe(
      base64(
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ),
    );
    const second = createSigner(base64('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'));
    expect(second.sign('r')).toBe(
      base64(
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ),
    );
  });

  it('is known by the first digits of its key’s hash', () => {
    const signer = createSigner(newSeed());
    expect(signer.keyId).toMatch(/^[0-9a-f]{16}$/);
    expect(signer.keyId).toBe(keyIdOf(signer.publicKey));
  });
});

describe('a signature', () => {
  const signer = createSigner(newSeed());
  const signature = signer.sign('维护记录');

  it('holds for its text and key only', () => {
    expect(isSignedBy(signer.publicKey, '维护记录', signature)).toBe(true);
    expect(isSignedBy(signer.publicKey, '维护记錄', signature)).toBe(false);
    expect(isSignedBy(createSigner(newSeed()).publicKey, '维护记录', signature)).toBe(false);
  });

  it('does not hold when it or the key is malformed', () => {
    for (const wrong of ['', 'x', '!!!!', base64('00'.repeat(64)), base64('ff'.repeat(65))]) {
      expect(isSignedBy(signer.publicKey, '维护记录', wrong)).toBe(false);
      expect(isSignedBy(wrong, '维护记录', signature)).toBe(false);
    }
  });
});
