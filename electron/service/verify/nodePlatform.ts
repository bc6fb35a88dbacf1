// Hashing and signatures of the verifier as Node offers them.
import { createHash, createPublicKey, hash, verify } from 'node:crypto';
import type { VerifierPlatform } from '../../journal/readStatement.ts';

// SubjectPublicKeyInfo of an Ed25519 key: this much, then its 32 bytes (RFC 8410 section 4).
const keyPrefix = Buffer.from('302a300506032b6570032100', 'hex');

const fromBase64 = (text: string): Uint8Array | null => {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : null;
};

const isSignedBy = (text: string, signature: string, key: string): boolean => {
  const keyBytes = fromBase64(key);
  const signed = fromBase64(signature);
  if (keyBytes?.length !== 32 || signed?.length !== 64) return false;
  try {
    const publicKey = createPublicKey({ key: Buffer.concat([keyPrefix, keyBytes]), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text, 'utf8'), publicKey, signed);
  } catch {
    return false;
  }
};

/** The platform of the command line and of the engine. */
export const nodePlatform: VerifierPlatform = {
  sha256: (text) => hash('sha256', text),
  sha256Bytes: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  isSignedBy,
  fromBase64,
};
