// A PIN is kept as scrypt with a salt of its own; the PIN itself is kept nowhere.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

// About 0.3 s and 32 MB a try, on a thread of its own (RFC 7914; OWASP Password Storage Cheat Sheet: N = 2^15, r = 8, p = 3).
const cost = { N: 2 ** 15, r: 8, p: 3 } as const;
const memory = 64 * 1024 * 1024;
const saltBytes = 16;
const hashBytes = 32;

const derive = (pin: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, { ...options, maxmem: memory }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });

/** The PIN as it is kept: `scrypt$N$r$p$salt$hash`. */
export const hashPin = async (pin: string): Promise<string> => {
  const salt = randomBytes(saltBytes);
  const hash = await derive(pin, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join('$');
};

/** Whether the PIN is the one that was kept. What is kept in another form is nobody's PIN. */
export const isPin = async (pin: string, kept: string): Promise<boolean> => {
  const [, n, r, p, salt, hash] = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([^$]+)\$([^$]+)$/.exec(kept) ?? [];
  if (n === undefined || r === undefined || p === undefined || salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'base64');
  if (expected.byteLength !== hashBytes) return false;
  try {
    const found = await derive(pin, Buffer.from(salt, 'base64'), { N: Number(n), r: Number(r), p: Number(p) });
    return timingSafeEqual(found, expected);
  } catch {
    // A cost that scrypt does not take was not written here.
    return false;
  }
};
