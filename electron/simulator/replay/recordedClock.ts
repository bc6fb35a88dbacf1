// Moves the times in a recorded message to now, so that a terminal's clock goes as it went then. Lengths never change.
import { decodeBcd, encodeBcd } from '../../protocol/field/bcd.ts';
import { localFromDigits, localSeconds, localTimeAt } from '../../protocol/field/localTime.ts';
import { parseTlv, type TlvNode } from '../../protocol/zvt/zvtTlv.ts';

/** Times of the maintenance extension: seven BCD bytes YYYYMMDDhhmmss. */
const whole = new Set([0xdf4b, 0xdf56, 0xdf59, 0xdf6d]);

const moved = (digits: string, seconds: number): string | null => {
  const local = localFromDigits(digits);
  const at = local === null ? null : localSeconds(local);
  return at === null ? null : localTimeAt((at + seconds) * 1000, 0).replace(/\D/g, '');
};

const overwrite = (target: Uint8Array, digits: string): void => {
  target.set(encodeBcd(digits, target.length));
};

const moveNodes = (nodes: readonly TlvNode[], seconds: number): void => {
  for (const node of nodes) {
    if (whole.has(node.tag)) {
      const digits = node.value.length === 7 ? decodeBcd(node.value) : null;
      const now = digits === null ? null : moved(digits, seconds);
      if (now !== null) overwrite(node.value, now);
    }
    const date = node.children.find(({ tag }) => tag === 0x1f0e)?.value;
    const time = node.children.find(({ tag }) => tag === 0x1f0f)?.value;
    if (date?.length === 4 && time?.length === 3) {
      const digits = `${decodeBcd(date) ?? ''}${decodeBcd(time) ?? ''}`;
      const now = moved(digits, seconds);
      if (now !== null) {
        overwrite(date, now.slice(0, 8));
        overwrite(time, now.slice(8));
      }
    }
    moveNodes(node.children, seconds);
  }
};

const printed = /(\d\d)\.(\d\d)\.(\d{4})(\s{1,40})(\d\d):(\d\d):(\d\d)/g;

/** Printed `22.11.2026   09:30:05`, wherever it stands in these bytes. */
const moveText = (bytes: Uint8Array, seconds: number): void => {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (const match of text.matchAll(printed)) {
    const [all, day = '', month = '', year = '', gap = '', hour = '', minute = '', second = ''] = match;
    const now = moved(year + month + day + hour + minute + second, seconds);
    if (now === null) continue;
    const date = `${now.slice(6, 8)}.${now.slice(4, 6)}.${now.slice(0, 4)}`;
    const time = `${now.slice(8, 10)}:${now.slice(10, 12)}:${now.slice(12)}`;
    bytes.set(
      Uint8Array.from(`${date}${gap}${time}`, (letter) => letter.charCodeAt(0)).subarray(0, all.length),
      match.index,
    );
  }
};

const containerAt = (apdu: Uint8Array): number[] => {
  const places: number[] = [];
  for (let at = apdu[2] === 0xff ? 5 : 3; at < apdu.length - 1; at += 1) if (apdu[at] === 0x06) places.push(at);
  return places;
};

const lengthAt = (apdu: Uint8Array, at: number): { length: number; next: number } | null => {
  const first = apdu[at] ?? 0x80;
  if (first < 0x80) return { length: first, next: at + 1 };
  if (first === 0x81) return { length: apdu[at + 1] ?? 0, next: at + 2 };
  return first === 0x82 ? { length: ((apdu[at + 1] ?? 0) << 8) | (apdu[at + 2] ?? 0), next: at + 3 } : null;
};

/** The same message with every clock in it moved by so many seconds; `04 01` sets the till's clock and moves too. */
export const withMovedClock = (recorded: Uint8Array, seconds: number): Uint8Array => {
  if (seconds === 0) return recorded;
  const apdu = recorded.slice();
  if (apdu[0] === 0x04 && apdu[1] === 0x01 && apdu.length === 11) {
    const now = moved(`20${decodeBcd(apdu.subarray(4, 7)) ?? ''}${decodeBcd(apdu.subarray(8, 11)) ?? ''}`, seconds);
    if (now !== null) {
      overwrite(apdu.subarray(4, 7), now.slice(2, 8));
      overwrite(apdu.subarray(8, 11), now.slice(8));
    }
    return apdu;
  }
  // The container is the one that ends where the message ends.
  for (const at of containerAt(apdu)) {
    const size = lengthAt(apdu, at + 1);
    if (size === null || size.next + size.length !== apdu.length) continue;
    moveNodes(parseTlv(apdu.subarray(size.next)).nodes, seconds);
    break;
  }
  if (apdu[0] === 0x06 && (apdu[1] === 0xd1 || apdu[1] === 0xd3)) moveText(apdu, seconds);
  return apdu;
};
