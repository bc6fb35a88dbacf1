import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../../../electron/service/verify/nodePlatform.ts';

describe('hashing and signatures in Node', () => {
  it('hashes as FIPS 180-4 says (its example “abc”)', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(nodePlatform.sha256('abc')).toBe(abc);
    expect(nodePlatform.sha256Bytes(new TextEncoder().encode('abc'))).toBe(abc);
  });

  it('knows the signature of RFC 8032, section 7.1, test 1, and no other', () => {
    const hex = (text: string): string => Buffer.from(text, 'hex').toString('base64');
    const key = hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    const signature = hex(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
    expect(nodePlatform.isSignedBy('', signature, key)).toBe(true);
    expect(nodePlatform.isSignedBy('x', signature, key)).toBe(false);
    expect(nodePlatform.isSignedBy('', signature, '')).toBe(false);
    expect(nodePlatform.isSignedBy('', 'AAAA', key)).toBe(false);
  });
});
