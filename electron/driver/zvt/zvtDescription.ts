// A message of the line in words, for people who watch it. Card data, passwords and keys are named and never shown.

import { zvtCommandName } from '../../../shared/help/zvtCommandNames.ts';
import { intermediateStatusText } from '../../../shared/help/zvtIntermediateStatuses.ts';
import { resultCodeName, resultCodeText } from '../../../shared/help/zvtResultCodes.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { redactedHex, redactLines } from '../../log/redact.ts';
import { decodeBcd } from '../../protocol/field/bcd.ts';
import { toSpacedHex } from '../../protocol/field/hex.ts';
import { decodeUnsigned } from '../../protocol/field/integers.ts';
import { type AnatomyPart, dissect } from '../../protocol/zvt/zvtAnatomy.ts';
import { readFrames, type ZvtFrame } from '../../protocol/zvt/zvtFrame.ts';
import { decodeName } from '../../protocol/zvt/zvtText.ts';
import type { MessageInWords, TrafficDirection } from '../driverPlugin.ts';

type Fields = MessageInWords['fields'];

/** Most fields of one message that are shown; a file or a long print need not fill the view. */
const mostFields = 200;
const mostHexBytes = 32;
const statusInformation = 0x04_0f;

const joined = (one: Bilingual, mark: string, other: Bilingual): Bilingual => ({
  zh: `${one.zh}${mark === ': ' ? '：' : mark}${other.zh}`,
  en: `${one.en}${mark}${other.en}`,
});

const ownName = ({ name }: AnatomyPart): string => name.split(' ').slice(1).join(' ');
const codeOf = (parts: readonly AnatomyPart[], name: string): number | null =>
  parts.find((part) => part.name === name || part.name.endsWith(` ${name}`))?.value[0] ?? null;

const withCode = (text: Bilingual, code: number | null): Bilingual => {
  if (code === null) return text;
  const { zh, en } = resultCodeText(code);
  const hex = resultCodeName(code);
  return joined(text, ': ', {
    zh: zh.includes(hex) ? zh : `${zh}（${hex}）`,
    en: en.includes(hex) ? en : `${en} (${hex})`,
  });
};

const answer = (command: number, parts: readonly AnatomyPart[]): Bilingual => {
  const code = command & 0xff;
  if (command === 0x8000 || code === 0) return { zh: '接受', en: 'Accepted' };
  if (command === 0x841e) return withCode({ zh: '拒绝', en: 'Refused' }, codeOf(parts, 'result code'));
  const isLater = code === 0x9c || code === 0xa0;
  return withCode(isLater ? { zh: '稍后再试', en: 'Later' } : { zh: '拒绝', en: 'Refused' }, code);
};

const summaryOf = (command: number, parts: readonly AnatomyPart[]): Bilingual => {
  const isAnswer = command >>> 8 === 0x80 || command >>> 8 === 0x84;
  if (isAnswer) return answer(command, parts);
  const name = zvtCommandName(command);
  if (command === 0x04ff) {
    const status = codeOf(parts, 'status');
    return status === null ? name : joined(name, ': ', intermediateStatusText(status));
  }
  return command === 0x061e || command === 0x060f ? withCode(name, codeOf(parts, 'result code')) : name;
};

const notUnderstood = (command: number, value: Uint8Array): string => {
  const count = `${String(value.length)} bytes`;
  return command === statusInformation ? `${count}, masked` : `${count}: ${redactedHex(value, mostHexBytes)}`;
};

const asBytes = (part: AnatomyPart): string => {
  const hex = redactedHex(part.value, mostHexBytes);
  const [code] = part.value;
  const isCode = part.name === 'result code' || ownName(part) === 'result code';
  return isCode && code !== undefined ? `${hex} ${resultCodeText(code).en}` : hex;
};

const shown = (command: number, part: AnatomyPart, lines: ReadonlyMap<AnatomyPart, string>): string => {
  const { kind, value } = part;
  switch (kind) {
    case 'secret':
      return 'masked';
    case 'rest':
    case 'unknown':
      return notUnderstood(command, value);
    case 'text':
      return lines.get(part) ?? '';
    case 'digits':
      return decodeBcd(value) ?? toSpacedHex(value);
    case 'number':
      return value.length <= 6 ? String(decodeUnsigned(value)) : toSpacedHex(value);
    case 'bytes':
      return asBytes(part);
  }
};

/** Lines of a print in clear, masked together: a card number broken over two of them is found too. */
const linesShown = (parts: readonly AnatomyPart[]): ReadonlyMap<AnatomyPart, string> => {
  const lines = parts.filter(({ kind }) => kind === 'text');
  const masked = redactLines(lines.map(({ value }) => decodeName(value)));
  return new Map(lines.map((line, at) => [line, masked[at] ?? '']));
};

const ofApdu = (apdu: Uint8Array): MessageInWords => {
  const { command, parts } = dissect(apdu);
  const lines = linesShown(parts);
  const fields = parts.slice(0, mostFields).map((part) => ({ name: part.name, value: shown(command, part, lines) }));
  return { summary: summaryOf(command, parts), fields };
};

const damage = (text: Bilingual, bytes: number): MessageInWords => ({
  summary: text,
  fields: [{ name: 'not shown', value: `${String(bytes)} bytes` }],
});

const ofFrame = (frame: ZvtFrame): MessageInWords | null => {
  switch (frame.kind) {
    case 'ack':
      return { summary: { zh: '确认 ACK', en: 'ACK' }, fields: [] };
    case 'nak':
      return { summary: { zh: '请重发 NAK', en: 'NAK, once more' }, fields: [] };
    case 'foreign':
      return null;
    case 'apdu':
      return frame.isWhole
        ? ofApdu(frame.apdu)
        : damage({ zh: '不完整的消息', en: 'Incomplete message' }, frame.apdu.length);
    case 'block': {
      const bytes = frame.apdu.length;
      if (frame.endAt < 0) return damage({ zh: '不完整的数据块', en: 'Incomplete block' }, bytes);
      if (!frame.isChecksumRight) return damage({ zh: '校验不对的数据块', en: 'Block with a wrong checksum' }, bytes);
      return frame.isWhole
        ? ofApdu(frame.apdu)
        : damage({ zh: '长度不对的数据块', en: 'Block with a wrong length' }, bytes);
    }
  }
};

/** What these bytes say; null where none of them is of ZVT. The direction makes no difference to ZVT's own framing. */
export const describeZvt = (_direction: TrafficDirection, bytes: Uint8Array): MessageInWords | null => {
  const known = readFrames(bytes).flatMap((frame) => {
    const words = ofFrame(frame);
    return words === null ? [] : [words];
  });
  const [first, ...others] = known;
  if (first === undefined) return null;
  const fields: Fields = known.flatMap((words) => words.fields).slice(0, mostFields);
  return { summary: others.reduce((all, { summary }) => joined(all, ' · ', summary), first.summary), fields };
};
