// Named values that came with a command: as people read them, in the order of the line.
import { resultCodeName } from '../../../shared/help/zvtResultCodes.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { CommandReport } from '../../../shared/model/terminalCommand.ts';
import { decodeBcd } from '../../protocol/field/bcd.ts';
import { toHex, toSpacedHex } from '../../protocol/field/hex.ts';
import { decodeUnsigned } from '../../protocol/field/integers.ts';
import { parseBitmaps } from '../../protocol/zvt/zvtBitmaps.ts';
import type { Received } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { zvt } from '../../protocol/zvt/zvtMessages.ts';
import { findTag, type TlvNode } from '../../protocol/zvt/zvtTlv.ts';
import { parseTotals } from '../../protocol/zvt/zvtTotals.ts';

type Values = CommandReport['values'];
type Value = Values[number];

const value = (zh: string, en: string, text: string): Value => ({ name: { zh, en }, value: text });
const digits = (bytes: Uint8Array): string => decodeBcd(bytes) ?? toHex(bytes);
const pairs = (bytes: Uint8Array, mark: string): string => digits(bytes).match(/../g)?.join(mark) ?? '';

/** Twelve digits of the smallest unit as an amount with two decimals. */
const amount = (text: string): string => (Number(text) / 100).toFixed(2);

/** Requests of a terminal in its status byte (§3); filling station and vending mode ask for nothing. */
const wishes: readonly (readonly [bit: number, text: Bilingual])[] = [
  [0x01, { zh: '需要初始化', en: 'initialisation necessary' }],
  [0x02, { zh: '需要诊断', en: 'diagnosis necessary' }],
  [0x04, { zh: '需要 OPT 操作', en: 'OPT action necessary' }],
];

const wishesOf = (status: number): Value[] =>
  wishes.filter(([bit]) => (status & bit) !== 0).map(([, name]) => ({ name, value: resultCodeName(status) }));

const readers: readonly (readonly [bitmap: number, read: (bytes: Uint8Array) => Value])[] = [
  [0xaa, (bytes) => value('日期', 'Date', `20${pairs(bytes, '-')}`)],
  [0x0c, (bytes) => value('时间', 'Time', pairs(bytes, ':'))],
  [0x29, (bytes) => value('终端号', 'Terminal id', digits(bytes))],
  [0x49, (bytes) => value('币种', 'Currency', digits(bytes))],
  [0x0b, (bytes) => value('流水号', 'Trace number', digits(bytes))],
  [0x04, (bytes) => value('金额合计', 'Total amount', amount(digits(bytes)))],
];

const lists = (nodes: readonly TlvNode[], container: number, tag: number): readonly Uint8Array[] =>
  (findTag(nodes, container)?.children ?? []).filter((node) => node.tag === tag).map((node) => node.value);

const tagReaders: readonly (readonly [tag: number, read: (bytes: Uint8Array) => Value])[] = [
  [0x10, (bytes) => value('商户屏（行、列）', 'Merchant display (lines, columns)', pairs(bytes, ' × '))],
  [0x11, (bytes) => value('顾客屏（行、列）', 'Customer display (lines, columns)', pairs(bytes, ' × '))],
  [0x12, (bytes) => value('每行打印字符', 'Characters of a printed line', String(Number(digits(bytes))))],
  [0x1a, (bytes) => value('最长消息（字节）', 'Longest message (bytes)', String(decodeUnsigned(bytes.subarray(0, 6))))],
];

const fromTags = (nodes: readonly TlvNode[]): Value[] => {
  const single = tagReaders.flatMap(([tag, read]) => {
    const found = findTag(nodes, tag)?.value;
    return found === undefined || found.length === 0 ? [] : [read(found)];
  });
  const commands = lists(nodes, 0x26, 0x0a);
  const spaced = commands.flatMap((bytes) => toSpacedHex(bytes).match(/.. ../g) ?? []);
  return spaced.length === 0 ? single : [...single, value('允许的消息', 'Permitted messages', spaced.join(', '))];
};

const fromTotals = (bytes: Uint8Array): Value[] => {
  const totals = parseTotals(bytes);
  if (totals === null) return [];
  const used = totals.groups.filter(({ count }) => count > 0);
  return [
    value('凭条号', 'Receipts', `${totals.firstReceipt}–${totals.lastReceipt}`),
    ...used.map(({ name, count, amount: sum }) =>
      value(name === 'other cards' ? '其他卡' : name, name, `${amount(sum)} (${String(count)})`),
    ),
  ];
};

/** Values of bitmaps and tags. */
const fromBitmaps = (data: Uint8Array, isCompletion: boolean): Value[] => {
  const { values, container } = parseBitmaps(data);
  const found = readers.flatMap(([bitmap, read]) => {
    const bytes = values.get(bitmap);
    return bytes === undefined ? [] : [read(bytes)];
  });
  // In a status message the same number is the kind of payment.
  const status = isCompletion ? values.get(0x19)?.[0] : undefined;
  const totals = values.get(0x60);
  return [
    ...found,
    ...(totals === undefined ? [] : fromTotals(totals)),
    ...fromTags(container?.nodes ?? []),
    ...(status === undefined ? [] : wishesOf(status)),
  ];
};

/** Values of the status messages and of the completion; the first of a name wins. Card data has no reader here. */
export const valuesFrom = (messages: readonly Received[], completion: Uint8Array | null): Values => {
  const said = messages.filter(({ command }) => command === zvt.statusInformation);
  const all = said.flatMap(({ data }) => fromBitmaps(data, false));
  if (completion !== null) all.push(...fromBitmaps(completion, true));
  return all.filter(({ name }, at) => all.findIndex((other) => other.name.en === name.en) === at);
};

/** `04 01`: the time that the terminal has from its host, for the till (§3.4). */
export const clockText = (data: Uint8Array): string | null => {
  const { values } = parseBitmaps(data);
  const [date, time] = [values.get(0xaa), values.get(0x0c)];
  return date === undefined || time === undefined ? null : `20${pairs(date, '-')} ${pairs(time, ':')}`;
};
