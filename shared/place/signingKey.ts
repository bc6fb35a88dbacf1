// Where the shop's signing key lies, and the form of its file.
import { z } from 'zod';

/** The key in a file that only its owner may read (mode 0600), where the system has no keychain. */
export const openKeyFile = 'signing-key.json';
/** The key as the system's keychain encrypted it; only the window can open it. */
export const protectedKeyFile = 'signing-key.protected.json';

const format = 'terminal-steward-signing-key';

/** Accepts the content of the open file: `seed` = the 32 bytes of an Ed25519 private key (RFC 8032 section 5.1.5). */
export const openKeySchema = z.object({
  format: z.literal(format),
  version: z.literal(1),
  seed: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
});

/** Accepts the content of the protected file: `sealed` = base64 of what the keychain made of the seed. */
export const protectedKeySchema = z.object({
  format: z.literal(format),
  version: z.literal(1),
  sealed: z.base64().min(1),
});

/** The text of the open file. */
export const openKeyText = (seed: string): string => `${JSON.stringify({ format, version: 1, seed }, null, 2)}\n`;

/** The text of the protected file. */
export const protectedKeyText = (sealed: string): string =>
  `${JSON.stringify({ format, version: 1, sealed }, null, 2)}\n`;

/** How the key is kept: by the keychain, in a file, in a keychain that is not open here, or not at all. */
export const keyProtections = ['keychain', 'file', 'locked', 'unavailable'] as const;
/** How the key is kept. */
export type KeyProtection = (typeof keyProtections)[number];
