// Hashing and signatures of the verifier in any browser, without asking the browser for either.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { VerifierPlatform } from '../journal/readStatement.ts';

const encoder = new TextEncoder();

const fromBase64 = (text: string): Uint8Array | null => {
  try {
    const characters = atob(text);
    return text !== '' && btoa(characters) === text ? Uint8Array.from(characters, (sign) => sign.charCodeAt(0)) : null;
  } catch {
    return null;
  }
};

/** The platform of the page. */
export const browserPlatform: VerifierPlatform = {
  sha256: (text) => bytesToHex(sha256(encoder.encode(text))),
  sha256Bytes: (bytes) => bytesToHex(sha256(bytes)),
  isSignedBy: (text, signature, key) => {
    const keyBytes = fromBase64(key);
    const signed = fromBase64(signature);
    if (keyBytes?.length !== 32 || signed?.length !== 64) return false;
    try {
      return ed25519.verify(signed, encoder.encode(text), keyBytes);
    } catch {
      return false;
    }
  },
  fromBase64,
};
