// A POSLink line in words for the view of the line, and what of it a trace may keep.
import { redactText } from '../../log/redact.ts';
import { lrcOf, PoslinkFramer, poslinkCharacters } from '../../protocol/poslink/poslinkFrame.ts';
import type { HideMore, MessageInWords, TrafficDirection } from '../driverPlugin.ts';

const { stx, etx, fs } = poslinkCharacters;
const filler = '*';
const separator = String.fromCharCode(fs);
const answerNames = ['status', 'command', 'version', 'code', 'message', 'serial number', 'model', 'OS version', 'MAC'];
const macField = 8;

/** The fields of one whole frame; null for anything else. */
const fieldsOf = (bytes: Uint8Array): readonly string[] | null => {
  const [piece, ...rest] = new PoslinkFramer().push(bytes);
  return piece?.kind === 'frame' && rest.length === 0 && piece.fields.length > 1 ? piece.fields : null;
};

const maskedField = (field: string, isMac: boolean): string => {
  const kept = isMac ? filler.repeat(field.length) : redactText(field);
  return kept.length === field.length ? kept : filler.repeat(field.length);
};

const maskedFields = (fields: readonly string[]): string[] =>
  fields.map((field, at) => maskedField(field, at === macField && fields[1] === 'A01'));

/** Null for anything that is no frame of this family. */
export const describePoslink = (direction: TrafficDirection, bytes: Uint8Array): MessageInWords | null => {
  const fields = fieldsOf(bytes);
  if (fields === null || !/^[A-Z]\d\d$/.test(fields[direction === 'toTerminal' ? 0 : 1] ?? '')) return null;
  const isAnswer = direction === 'fromTerminal';
  const command = fields[isAnswer ? 1 : 0] ?? '';
  const names = isAnswer ? answerNames : ['command', 'version'];
  return {
    summary: isAnswer
      ? { zh: `POSLink 回答 ${command}`, en: `POSLink answer ${command}` }
      : { zh: `POSLink 请求 ${command}`, en: `POSLink request ${command}` },
    fields: maskedFields(fields).map((value, at) => ({ name: names[at] ?? `field ${String(at + 1)}`, value })),
  };
};

/** Card numbers and network addresses overwritten, the check character made right again; never throws. */
export const maskPoslink = (_direction: TrafficDirection, bytes: Uint8Array, also?: HideMore): Uint8Array => {
  const fields = fieldsOf(bytes);
  if (fields === null) {
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const plain = Uint8Array.from(maskedField(text, false), (character) => character.charCodeAt(0) & 0xff);
    also?.(plain);
    return plain;
  }
  const content = Array.from(maskedFields(fields).join(separator), (character) => character.charCodeAt(0) & 0xff);
  const hidden = Uint8Array.from(content);
  also?.(hidden);
  const covered = Uint8Array.of(...hidden, etx);
  return Uint8Array.of(stx, ...covered, lrcOf(covered));
};
