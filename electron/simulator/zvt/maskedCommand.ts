// A command as text for people and testers: whole, but without its password.
import { toSpacedHex } from '../../protocol/field/hex.ts';

/** Commands whose data begins with passwords, and how many bytes of them. */
const passwordBytes: ReadonlyMap<number, number> = new Map([
  ...[0x0501, 0x0600, 0x0610, 0x061b, 0x0620, 0x0650, 0x0691, 0x0693, 0x0801, 0x0814].map((one) => [one, 3] as const),
  [0x0695, 6],
]);

/** How many bytes of a command's data, from its first, are passwords. */
export const secretBytes = (command: number, dataLength: number): number => {
  // The maker's own class has a password only in its longer forms.
  if (command === 0x0fa1) return dataLength >= 5 ? 3 : 0;
  return Math.min(dataLength, passwordBytes.get(command) ?? 0);
};

/** `05 01 07 ** ** ** 03 04 06 00`. */
export const maskedCommand = (apdu: Uint8Array): string => {
  const from = apdu[2] === 0xff ? 5 : 3;
  const command = ((apdu[0] ?? 0) << 8) | (apdu[1] ?? 0);
  const secret = secretBytes(command, apdu.length - from);
  const pairs = toSpacedHex(apdu).split(' ');
  return pairs.map((pair, at) => (at >= from && at < from + secret ? '**' : pair)).join(' ');
};
