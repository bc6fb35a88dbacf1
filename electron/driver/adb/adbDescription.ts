// What one message of an ADB line says, for the technician who looks on.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { redactText } from '../../log/redact.ts';
import { AdbPacketFramer, type AdbWord } from '../../protocol/adb/adbPacket.ts';
import type { MessageInWords, TrafficDirection } from '../driverPlugin.ts';

const words: Readonly<Record<AdbWord, Bilingual>> = {
  CNXN: { zh: 'ADB 问候', en: 'ADB greeting' },
  AUTH: { zh: 'ADB 要求密钥', en: 'ADB asks for a key' },
  OPEN: { zh: 'ADB 打开服务', en: 'ADB opens a service' },
  OKAY: { zh: 'ADB 确认', en: 'ADB acknowledges' },
  WRTE: { zh: 'ADB 数据', en: 'ADB data' },
  CLSE: { zh: 'ADB 结束', en: 'ADB ends' },
};

const textOf = (bytes: Uint8Array): string =>
  redactText(new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/[^\x20-\x7e]+/g, ' ')).trim();

const requestIn = (bytes: Uint8Array): MessageInWords | null => {
  const service = /^[0-9a-f]{4}((host|exec|shell):[ -~]*)$/i.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  if (service === undefined) return null;
  const summary = service.startsWith('host:')
    ? { zh: '问 ADB 服务', en: 'Asks the ADB server' }
    : { zh: '终端命令', en: 'Command for the terminal' };
  return { summary, fields: [{ name: 'service', value: redactText(service) }] };
};

const answerIn = (bytes: Uint8Array): MessageInWords | null => {
  const [, word, rest] = /^(OKAY|FAIL)([\s\S]*)$/.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  if (word === undefined) return null;
  const summary =
    word === 'OKAY'
      ? { zh: 'ADB 服务同意', en: 'ADB server agrees' }
      : { zh: 'ADB 服务拒绝', en: 'ADB server refuses' };
  const text = textOf(new TextEncoder().encode(rest));
  return { summary, fields: text === '' ? [] : [{ name: 'text', value: text }] };
};

const packetIn = (bytes: Uint8Array): MessageInWords | null => {
  const [packet, ...others] = new AdbPacketFramer().push(bytes);
  if (packet === undefined || packet === 'foreign' || others.length > 0) return null;
  const { word, arg0, arg1, data } = packet;
  // A key is named and never shown.
  const content = word === 'AUTH' ? 'masked' : textOf(data);
  return {
    summary: words[word],
    fields: [
      { name: 'arg0', value: String(arg0) },
      { name: 'arg1', value: String(arg1) },
      ...(content === '' ? [] : [{ name: word === 'OPEN' ? 'service' : 'data', value: content }]),
    ],
  };
};

/** A request, an answer or a message in words; null if it is none of ADB's. */
export const describeAdb = (direction: TrafficDirection, bytes: Uint8Array): MessageInWords | null =>
  packetIn(bytes) ?? (direction === 'toTerminal' ? requestIn(bytes) : answerIn(bytes));
