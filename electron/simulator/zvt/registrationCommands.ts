// 06 00 and 06 02: what a till sets up in a terminal, and how it leaves (ZVT PA00P015 rev 13.08 §2.1, §2.2).
import { decodeBcd, encodeBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { decodeUnsigned } from '../../protocol/field/integers.ts';
import type { TlvNode } from '../../protocol/zvt/zvtTlv.ts';
import { encodeTlv, findTag, parseTlv, readTlvLength } from '../../protocol/zvt/zvtTlv.ts';
import { noTill } from '../tillState.ts';
import type { CommandContext, CommandHandler } from './commandContext.ts';
import type { ZvtProfile } from './profiles.ts';
import type { Talk } from './zvtTalk.ts';

/** A registration as it was sent. */
interface Registration {
  readonly configByte: number;
  readonly currency: string | null;
  /** Null: no container, so the till does not read tags. */
  readonly tags: readonly TlvNode[] | null;
}

const notUnderstood = 0x9a;
const notPossible = 0x83;
const wantsProgress = 0x08;

/** What follows the currency: `[03 service byte] [06 container]`; null if it is something else, `none` if there is nothing. */
const readTags = (data: Uint8Array): readonly TlvNode[] | 'none' | null => {
  const rest = data[0] === 0x03 && data.length > 1 ? data.subarray(2) : data;
  if (rest.length === 0) return 'none';
  const size = rest[0] === 0x06 ? readTlvLength(rest, 1) : null;
  if (size === null || size.next + size.length !== rest.length) return null;
  const { nodes, problems } = parseTlv(rest.subarray(size.next));
  return problems.length > 0 ? null : nodes;
};

/** Reads `pw(3) config(1) [currency(2) [03 service byte] [06 container]]`; null if it is something else. */
const readRegistration = (data: Uint8Array): Registration | null => {
  const configByte = data[3];
  if (configByte === undefined || decodeBcd(data.subarray(0, 3)) === null) return null;
  if (data.length === 4) return { configByte, currency: null, tags: null };
  const currency = data.length >= 6 ? decodeBcd(data.subarray(4, 6)) : null;
  const tags = readTags(data.subarray(6));
  return currency === null || tags === null ? null : { configByte, currency, tags: tags === 'none' ? null : tags };
};

/** CLASS and INSTR pairs of tag 26{0A}; null if the till sent no list. */
const permitsOf = (tags: readonly TlvNode[]): number[] | null => {
  const list = findTag(tags, 0x26);
  if (list === undefined) return null;
  const permits: number[] = [];
  for (const { tag, value } of list.children) {
    if (tag !== 0x0a) continue;
    for (let at = 0; at + 1 < value.length; at += 2) permits.push(((value[at] ?? 0) << 8) | (value[at + 1] ?? 0));
  }
  return permits.slice(0, 200);
};

const characterSetOf = (tags: readonly TlvNode[], profile: ZvtProfile): number | null => {
  const wanted = findTag(tags, 0x14)?.value[0];
  return wanted !== undefined && profile.characterSets.includes(wanted) ? wanted : null;
};

const largestOf = (tags: readonly TlvNode[]): number => {
  const value = findTag(tags, 0x1a)?.value;
  return value?.length === 2 ? Math.max(64, decodeUnsigned(value)) : noTill.largestApdu;
};

/** Messages that this terminal sends if it may. */
const offeredMessages = ({ profile, state }: CommandContext): number[] => [
  0x06d1,
  0x06d3,
  ...(profile.setsClock ? [0x0401] : []),
  ...(profile.hasMaintenance && state.maintenance !== null ? [0x0f4d] : []),
];

const pairs = (messages: readonly number[]): Uint8Array =>
  concatBytes(messages.map((one) => encodeTlv(0x0a, Uint8Array.of(one >>> 8, one & 0xff))));

const decimal = (digits: string): Uint8Array => encodeBcd(digits, digits.length / 2);

/** What the terminal tells about itself in tags. */
const completionTags = (context: CommandContext, isNumbered: boolean): Uint8Array => {
  const { profile, state } = context;
  const language = (code: string): Uint8Array => encodeTlv(0x15, new TextEncoder().encode(code));
  return concatBytes([
    encodeTlv(0x10, decimal('1604')),
    encodeTlv(0x11, decimal('1602')),
    encodeTlv(0x12, decimal(String(profile.columns))),
    ...(state.till.characterSet === null ? [] : [encodeTlv(0x14, Uint8Array.of(state.till.characterSet))]),
    encodeTlv(0x1a, Uint8Array.of(0xff, 0xff)),
    encodeTlv(0x26, pairs(offeredMessages(context))),
    encodeTlv(0x27, concatBytes(profile.characterSets.map((one) => encodeTlv(0x14, Uint8Array.of(one))))),
    encodeTlv(0x28, concatBytes(['de', 'en', 'zh'].map(language))),
    // Accepted: from the next message on, everything is numbered from 1.
    ...(isNumbered ? [encodeTlv(0x1f73, Uint8Array.of(0, 0, 0))] : []),
  ]);
};

/** Completion status-byte 19: what the terminal needs before it can work. */
const needs = (statusCode: number): number => (statusCode === 0x51 ? 0x01 : 0) | (statusCode === 0xc2 ? 0x02 : 0);

const tillOf = (tags: readonly TlvNode[] | null, profile: ZvtProfile) =>
  tags === null
    ? noTill
    : {
        ...noTill,
        takesTags: true,
        permits: permitsOf(tags),
        characterSet: characterSetOf(tags, profile),
        largestApdu: largestOf(tags),
      };

const refuseCurrency: CommandHandler = async (context, talk) => {
  const currency = encodeBcd(context.state.currency, 2);
  await talk.refuse(0x1e, concatBytes([Uint8Array.of(0x6f), talk.usesTags ? currency : new Uint8Array(0)]));
};

/** Stores what the till wants and completes. */
const register = async (context: CommandContext, talk: Talk, asked: Registration): Promise<void> => {
  const { profile } = context;
  const tags = profile.hasStatusContainer ? asked.tags : null;
  const isNumbered = profile.hasSequenceIds && findTag(tags ?? [], 0x1f73) !== undefined;
  context.change({ till: { ...tillOf(tags, profile), isRegistered: true, configByte: asked.configByte } });
  const { state } = context;
  await talk.complete({
    head: concatBytes([
      Uint8Array.of(0x19, needs(state.statusCode), 0x29),
      encodeBcd(state.tid, 4),
      Uint8Array.of(0x49),
      encodeBcd(state.currency, 2),
    ]),
    ...(tags === null ? {} : { tags: completionTags(context, isNumbered) }),
  });
  if (isNumbered) context.change({ till: { usesSequenceIds: true } });
};

/** 06 00, Registration. */
export const registration: CommandHandler = async (context, talk, data) => {
  const { profile } = context;
  const asked = readRegistration(data);
  if (asked === null) {
    await talk.refuse(notUnderstood);
    return;
  }
  const isForeign = asked.currency !== null && asked.currency !== context.state.currency;
  if (isForeign && profile.wrongCurrency === 'refused') await refuseCurrency(context, talk, data);
  else if (!(await talk.accept()) || !(await talk.work())) return;
  else if (profile.needsProgressBit && (asked.configByte & wantsProgress) === 0) await talk.abort(notPossible);
  else await register(context, talk, asked);
};

/** 06 02, Log-Off: the config-byte falls back to 86, tags and numbers end; there is no completion. */
export const logOff: CommandHandler = async (context, talk) => {
  context.change({ till: noTill });
  await talk.accept();
};
