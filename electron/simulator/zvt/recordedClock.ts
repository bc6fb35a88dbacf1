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

const digitsOf = (...parts: readonly Uint8Array[]): string => parts.map((part) => decodeBcd(part) ?? '').join('');

/** Seven BCD bytes of the maintenance extension. */
const moveWhole = ({ tag, value }: TlvNode, seconds: number): void => {
  const now = whole.has(tag) && value.length === 7 ? moved(digitsOf(value), seconds) : null;
  if (now !== null) overwrite(value, now);
};

/** Date 1F0E and time 1F0F in one container. */
const movePair = ({ children }: TlvNode, seconds: number): void => {
  const date = children.find(({ tag }) => tag === 0x1f0e)?.value;
  const time = children.find(({ tag }) => tag === 0x1f0f)?.value;
  if (date?.length !== 4 || time?.length !== 3) return;
  const now = moved(digitsOf(date, time), seconds);
  if (now === null) return;
  overwrite(date, now.slice(0, 8));
  overwrite(time, now.slice(8));
};

const moveNodes = (nodes: readonly TlvNode[], seconds: number): void => {
  for (const node of nodes) {
    moveWhole(node, seconds);
    movePair(node, seconds);
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

/** `04 01 08 AA yymmdd 0C hhmmss`. */
const moveTillsClock = (apdu: Uint8Array, seconds: number): void => {
  const [date, time] = [apdu.subarray(4, 7), apdu.subarray(8, 11)];
  const now = moved(`20${digitsOf(date, time)}`, seconds);
  if (now === null) return;
  overwrite(date, now.slice(2, 8));
  overwrite(time, now.slice(8));
};

/** The container is the one that ends where the message ends. */
const moveContainer = (apdu: Uint8Array, seconds: number): void => {
  for (const at of containerAt(apdu)) {
    const size = lengthAt(apdu, at + 1);
    if (size === null || size.next + size.length !== apdu.length) continue;
    moveNodes(parseTlv(apdu.subarray(size.next)).nodes, seconds);
    return;
  }
};

/** The same message with every clock in it moved by so many seconds; `04 01` sets the till's clock and moves too. */
export const withMovedClock = (recorded: Uint8Array, seconds: number): Uint8Array => {
  if (seconds === 0) return recorded;
  const apdu = recorded.slice();
  const command = ((apdu[0] ?? 0) << 8) | (apdu[1] ?? 0);
  if (command === 0x0401 && apdu.length === 11) moveTillsClock(apdu, seconds);
  else moveContainer(apdu, seconds);
  if (command === 0x06d1 || command === 0x06d3) moveText(apdu, seconds);
  return apdu;
};
