// A modem's line in words for the view of the line, and what of it a trace may keep.

import { redactText } from '../../log/redact.ts';
import { atCommands } from '../../protocol/at/atCommands.ts';
import { finalOf } from '../../protocol/at/atFinal.ts';
import type { HideMore, MessageInWords, TrafficDirection } from '../driverPlugin.ts';

const filler = 0x2a;

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 4096));

const linesOf = (bytes: Uint8Array): string[] =>
  textOf(bytes)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');

/** Only what looks like a modem's: our commands one way, lines with a name or an end the other way. */
const isAnswer = (lines: readonly string[]): boolean =>
  lines.length > 0 && lines.some((line) => finalOf(line.trim()) !== null || /^[+^]C?[A-Z0-9]+: ?/.test(line.trim()));

/** Null for anything that is not of this family. */
export const describeAt = (direction: TrafficDirection, bytes: Uint8Array): MessageInWords | null => {
  const lines = linesOf(bytes);
  const [first = ''] = lines;
  if (direction === 'toTerminal') {
    if (!atCommands.some((command) => command === first.trim())) return null;
    return {
      summary: { zh: `询问调制解调器：${first.trim()}`, en: `Question to the modem: ${first.trim()}` },
      fields: [],
    };
  }
  if (!isAnswer(lines)) return null;
  const shown = lines.map((line) => redactText(textOf(maskAt(direction, new TextEncoder().encode(line)))));
  return {
    summary: { zh: '调制解调器的回答', en: 'Answer of the modem' },
    fields: shown.map((value, at) => ({ name: `line ${String(at + 1)}`, value })),
  };
};

/**
 * Telephone numbers and texts of messages that a modem tells unasked (+CLIP, +CMT, +CUSD …), and the subscriber's number
 * (+CIMI, +CNUM), which we never ask for, are overwritten; so are card numbers.
 */
export const maskAt = (_direction: TrafficDirection, bytes: Uint8Array, also?: HideMore): Uint8Array => {
  const masked = bytes.slice();
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (const match of text.matchAll(/\+(?:CLIP|CMTI?|CMGR|CMGL|CDS|CBM|CUSD|CIMI|CNUM|CCWA|COLP):([^\r\n]*)/gi)) {
    const from = match.index + match[0].length - (match[1] ?? '').length;
    // The text of a message stands in the line after the heading.
    const hasText = /^\+(?:CMT|CMGR|CMGL|CDS|CBM):/i.test(match[0]);
    const rest = hasText ? /^[\r\n]+[^\r\n]*/.exec(text.slice(match.index + match[0].length))?.[0].length : 0;
    for (let at = from; at < match.index + match[0].length + (rest ?? 0); at += 1) {
      if (masked[at] !== 0x0d && masked[at] !== 0x0a) masked[at] = filler;
    }
  }
  const kept = Array.from(masked, (byte) => String.fromCharCode(byte)).join('');
  // Numbers of the modem and of its card are no card numbers, though their check digits are made the same way.
  const redacted = /^\s*(?:AT\+\w+\s+)?(?:\+\w+: ?)?"?(?:\d{15}|89\d{17,18}F?)"?\s*(?:OK\s*)?$/i.test(kept)
    ? kept
    : redactText(kept);
  const result =
    redacted.length === masked.length
      ? Uint8Array.from(redacted, (character) => character.charCodeAt(0) & 0xff)
      : masked.fill(filler);
  also?.(result);
  return result;
};
