// What a trace may keep of a message: the same bytes, of the same length, with everything overwritten that is or may be
// card data, a password or a key. Blocks stay blocks: doubled bytes and checksum are made right again.
import { createByteMasker, maskTextBytes } from '../../log/maskBytes.ts';
import { redactText } from '../../log/redact.ts';
import { concatBytes } from '../field/bytes.ts';
import { toHex } from '../field/hex.ts';
import { type AnatomyPart, dissect } from './zvtAnatomy.ts';
import { blockChecksum, readFrames, stuff, type ZvtFrame } from './zvtFrame.ts';

/** In place of a masked byte: two digits E, which ZVT itself uses for masked digits of a card number. */
const filler = 0xee;
const star = 0x2a;
const dle = 0x10;
const statusInformation = 0x04_0f;
/** Classes of which only these are known: what others carry may be anything (ZVT PA00P015 rev 13.08 §2). */
const knownOfClass: Readonly<Record<number, ReadonlySet<number>>> = {
  8: new Set([0x01, 0x10, 0x11, 0x12, 0x13, 0x14, 0x20, 0x21, 0x22, 0x23, 0x24, 0x30, 0x40]),
  15: new Set([0x4d, 0xa1]),
};
const isUnknown = (command: number): boolean => knownOfClass[command >>> 8]?.has(command & 0xff) === false;
const headLength = 3;
const longHeadLength = 5;
/** Messages whose data are fields from their first byte on. */
const fieldMessages: ReadonlySet<number> = new Set([statusInformation, 0x06_0f]);
/** Digits of a card number (ISO/IEC 7812). */
const shortestNumber = 13;
const longestNumber = 19;
/** Fewer bytes than a card number of 13 digits needs. */
const harmlessBytes = 6;

const digitRun = /[0-9](?:[ \t-]?[0-9]){12,}/g;
const track2 = /[0-9]{12,19}[=Dd][0-9]{3,}\??/g;
const track1 = /B[0-9]{12,19}\^[^\n?]*\??/gi;
/** A number may be cut in two by the border between two pieces of a file. */
const cutNumber = /^[0-9]{4,}|[0-9]{4,}$/g;

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Overwrites what `pattern` finds in the text of these bytes, where `isMasked` says so. */
const overwrite = (bytes: Uint8Array, pattern: RegExp, isMasked: (found: string) => boolean = () => true): void => {
  for (const match of latin1(bytes).matchAll(pattern)) {
    if (isMasked(match[0])) bytes.fill(star, match.index, match.index + match[0].length);
  }
};

/** One group of more than 19 digits is no card number; only groups with something between them are worth a closer look. */
const holdsCardNumber = (digits: string): boolean =>
  !(digits.length > longestNumber && /^[0-9]+$/.test(digits)) && redactText(digits) !== digits;

/** Card numbers and tracks written as characters. */
const maskCharacters = (bytes: Uint8Array): void => {
  if (bytes.length < shortestNumber) return;
  overwrite(bytes, track1);
  overwrite(bytes, track2);
  overwrite(bytes, digitRun, holdsCardNumber);
  bytes.set(maskTextBytes(bytes));
};

/** Card numbers packed two digits a byte, filled or followed by something that is no digit. */
const maskPacked = (bytes: Uint8Array): void => {
  if (bytes.length < shortestNumber / 2) return;
  for (const match of toHex(bytes).matchAll(/[0-9]+/g)) {
    const isCard = match[0].length >= shortestNumber && holdsCardNumber(match[0]);
    if (isCard) bytes.fill(filler, match.index >> 1, (match.index + match[0].length + 1) >> 1);
  }
};

/** Digits F0 to F9: ZVT writes lengths of at most three so; a longer run was taken for something that it is not. */
const zonedRun = /[\xF0-\xF9]{13,}/g;

const maskUnknown = (bytes: Uint8Array): void => {
  maskCharacters(bytes);
  maskPacked(bytes);
  // Numbers that begin in the middle of other digits, or are written in ways of their own.
  bytes.set(createByteMasker().mask(bytes, true));
};

/** Lines of one block, so that a number broken over two of them is found. */
const maskLines = (lines: readonly Uint8Array[]): void => {
  const joined = concatBytes(lines.flatMap((line) => [line, Uint8Array.of(0x20)]));
  const text = latin1(joined);
  for (const match of text.matchAll(/[0-9](?:[ \t-]*[0-9]){12,}/g)) {
    if (holdsCardNumber(match[0].replace(/[ \t-]+/g, ' ')))
      joined.fill(star, match.index, match.index + match[0].length);
  }
  let at = 0;
  for (const line of lines) {
    for (let index = 0; index < line.length; index += 1) if (joined[at + index] === star) line[index] = star;
    at += line.length + 1;
  }
};

/**
 * Long numbers that are what their tag says and not what they look like (an IMEI passes the check of a card number by
 * design), with the most bytes that they have; longer ones are something else. ZVT PA00P015 rev 13.08 §9, and the
 * maintenance extension.
 */
const numbersByTag: ReadonlyMap<string, number> = new Map([
  ['2A', 15],
  ['1F32', 10],
  ['1F42', 32],
  ['1F57', 16],
  ['DF10', 32],
  ['DF11', 32],
  ['DF3F', 10],
  ['DF45', 8],
  ['DF46', 15],
  ['DF48', 11],
  ['DF4B', 7],
  ['DF56', 7],
  ['DF59', 7],
  ['DF5A', 12],
  ['DF6D', 7],
]);
/** Values of the maintenance extension that are words. */
const wordTags: ReadonlySet<string> = new Set(['DF12', 'DF13', 'DF3E', 'DF49', 'DF61', 'DF62', 'DF64', 'DF70']);
/** `FF4D/FF66/DF45 imei` → `DF45`. */
const tagOf = (name: string): string => name.slice(name.lastIndexOf('/', name.indexOf(' ')) + 1).split(' ', 1)[0] ?? '';

/** Words; where bytes stand among them that no word has, a packed number may. */
const maskWords = (value: Uint8Array): void => {
  if (value.some((byte) => byte < 0x20)) maskUnknown(value);
  else maskCharacters(value);
};

const maskPart = (command: number, { kind, name, value }: AnatomyPart): void => {
  const tag = tagOf(name);
  if (kind === 'secret' || (kind === 'rest' && command === statusInformation)) value.fill(filler);
  else if (kind === 'unknown' || kind === 'rest') maskUnknown(value);
  else if (value.length <= (numbersByTag.get(tag) ?? harmlessBytes)) return;
  else if (kind === 'text' || wordTags.has(tag)) maskWords(value);
  else {
    if (name.endsWith(' piece of the file')) overwrite(value, cutNumber);
    maskUnknown(value);
  }
};

/** Masks an APDU where it stands. */
const maskApdu = (apdu: Uint8Array): void => {
  const { command, parts } = dissect(apdu);
  for (const part of parts) maskPart(command, part);
  const data = apdu.subarray(apdu[2] === 0xff ? longHeadLength : headLength);
  overwrite(data, zonedRun);
  // Where something was not understood, the rest may have been misunderstood too, unless the layout is given.
  const isDoubtful = !fieldMessages.has(command) && parts.some(({ kind }) => kind === 'rest');
  if (isDoubtful || isUnknown(command)) maskUnknown(data);
  maskLines(
    parts.filter(({ kind, name }) => kind === 'text' && name.endsWith('07 text line')).map(({ value }) => value),
  );
};

/** Answers and the terminal's own messages hold no password. */
const withoutPassword: ReadonlySet<number> = new Set([0x80, 0x84, 0x04]);

/** Of damaged bytes nothing tells what they are: all of them go, unless they are too few to be a card number. */
const maskDamaged = (content: Uint8Array): void => {
  const isHarmless = content.length <= headLength + harmlessBytes && withoutPassword.has(content[0] ?? 0);
  if (!isHarmless) content.fill(filler, headLength);
};

/**
 * A masked block is as long as before: for every doubled byte that went, one is put where masking began, which tells
 * nothing but their number.
 */
const restuff = (masked: Uint8Array, before: Uint8Array): Uint8Array => {
  const count = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + (byte === dle ? 1 : 0), 0);
  let missing = count(before) - count(masked);
  for (let at = 0; at < masked.length && missing > 0; at += 1) {
    if (masked[at] === before[at]) continue;
    masked[at] = dle;
    missing -= 1;
  }
  return stuff(masked);
};

type HideMore = (data: Uint8Array) => void;

const maskBlock = (bytes: Uint8Array, frame: Extract<ZvtFrame, { kind: 'block' }>, also: HideMore): Uint8Array => {
  const whole = bytes.slice(frame.from, frame.to);
  const end = frame.endAt < 0 ? whole.length : frame.endAt - frame.from;
  if (!frame.isWhole || !frame.isChecksumRight) {
    maskDamaged(whole.subarray(2, end));
    return whole;
  }
  const masked = frame.apdu.slice();
  maskApdu(masked);
  also(masked.subarray(Math.min(headLength, masked.length)));
  whole.set(restuff(masked, frame.apdu), 2);
  const checksum = blockChecksum(masked);
  whole.set([checksum & 0xff, checksum >>> 8], end + 2);
  return whole;
};

const maskFrame = (bytes: Uint8Array, frame: ZvtFrame, also: HideMore): Uint8Array => {
  if (frame.kind === 'block') return maskBlock(bytes, frame, also);
  const copy = bytes.slice(frame.from, frame.to);
  // What follows a message with a wrong length is the rest of that message.
  if (frame.kind === 'foreign' && frame.from > 0) copy.fill(filler);
  else if (frame.kind === 'foreign') maskUnknown(copy);
  else if (frame.kind === 'apdu' && frame.isWhole) maskApdu(copy);
  else if (frame.kind === 'apdu') maskDamaged(copy);
  also(copy.subarray(Math.min(headLength, copy.length)));
  return copy;
};

/** A masked copy of the same length; `also` may overwrite more of what each message carries. Never throws. */
export const maskMessage = (bytes: Uint8Array, also: HideMore = () => undefined): Uint8Array =>
  concatBytes(readFrames(bytes).map((frame) => maskFrame(bytes, frame, also)));
