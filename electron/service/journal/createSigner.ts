// Signs and checks signatures with Ed25519 (RFC 8032) by the platform's own cryptography.
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { type Head, type Stub, signedHeadForm, signedStubForm } from '../../journal/heads.ts';
import type { Signer } from '../../journal/signer.ts';

// A private key of 32 bytes in PKCS #8, a public one in SubjectPublicKeyInfo: RFC 8410 sections 7 and 4.
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A new private key: 32 random bytes as base64. */
export const newSeed = (): string => randomBytes(32).toString('base64');

/** First 16 hex digits of the SHA-256 of a public key (base64 of 32 bytes). */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);

/** Who signs with the private key `seed` (base64 of 32 bytes). */
export const createSigner = (seed: string): Signer => {
  const der = Buffer.concat([privatePrefix, Buffer.from(seed, 'base64')]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key)
    .export({ format: 'der', type: 'spki' })
    .subarray(publicPrefix.length)
    .toString('base64');
  return {
    keyId: keyIdOf(publicKey),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
  };
};

/** Whether `signature` of `text` was made by the owner of `publicKey`; both base64. Anything malformed is no. */
export const isSignedBy = (publicKey: string, text: string, signature: string): boolean => {
  try {
    const der = Buffer.concat([publicPrefix, Buffer.from(publicKey, 'base64')]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};

/** Whether the head that a text states was signed by the key that it names. */
export const isGenuine = ({ key }: Head, text: string, signature: string): boolean =>
  isSignedBy(key, signedHeadForm(text), signature);

/** Whether the stub that a text states was signed by the key that it names. */
export const isGenuineStub = ({ key }: Stub, text: string, signature: string): boolean =>
  key !== null && isSignedBy(key, signedStubForm(text), signature);
