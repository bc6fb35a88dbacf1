// UnionPay's hardware number of a terminal (TUSN): maker 6, device type 2, then the maker's serial number.
import type { Bilingual } from '../model/bilingual.ts';
import { type Findings, makeReading } from './makeReading.ts';
import { makePart } from './parts.ts';
import { characterProblem, digitsAndCapitals, lengthProblem, looksRounded, roundedProblem } from './problems.ts';
import type { IdentifierPart, IdentifierProblem, IdentifierReading, PartMeaning } from './reading.ts';

const shortest = 16;
const longest = 20;
/** Maker and type, and something after them. */
const shortestPossible = 9;

const makers: Readonly<Record<string, Bilingual>> = { '000003': { zh: '新大陆', en: 'Newland' } };

const types: Readonly<Record<string, Bilingual>> = {
  '01': { zh: 'ATM', en: 'cash machine' },
  '02': { zh: '传统 POS', en: 'traditional POS' },
  '03': { zh: 'mPOS（连手机的）', en: 'mPOS (works with a phone)' },
  '04': { zh: '智能 POS', en: 'smart POS' },
  '05': { zh: 'II 型固定电话', en: 'type II desk telephone' },
  '09': { zh: '刷脸终端', en: 'face payment terminal' },
};

const whatItIs: Bilingual = {
  zh: 'TUSN 由终端和银联系统核对，不能靠改设置改出来；没有可供核对的校验位。',
  en: "The terminal and UnionPay's systems compare this number; no setting can change it. It has no check digit.",
};
const onlySerial: Bilingual = {
  zh: '这可能只是机身序列号：有的程序版本只送出序列号，不送 20 位的 TUSN。请告诉收单机构“TUSN 可能缺失”。',
  en: 'This may be the serial number only: some program versions send that instead of the TUSN of 20 characters. Tell the acquirer that the TUSN may be missing.',
};

const meaning = (text: Bilingual | undefined): readonly PartMeaning[] =>
  text === undefined ? [] : [{ text, source: 'tusn-layout', isVerified: false }];

const partsOf = (value: string): IdentifierPart[] => [
  makePart({
    name: 'maker',
    from: 0,
    value: value.slice(0, 6),
    label: { zh: '厂商代码', en: 'Maker' },
    source: 'tusn-layout',
    meanings: meaning(makers[value.slice(0, 6)]),
  }),
  makePart({
    name: 'deviceType',
    from: 6,
    value: value.slice(6, 8),
    label: { zh: '设备类型', en: 'Type' },
    source: 'tusn-layout',
    meanings: meaning(types[value.slice(6, 8)]),
  }),
  makePart({
    name: 'serialNumber',
    from: 8,
    value: value.slice(8),
    label: { zh: '序列号', en: 'Serial number' },
    source: 'maker',
    reading: { zh: '厂家的序列号，应与机身上的一致', en: "the maker's serial number, as on the machine" },
    confidence: 'likely',
  }),
];

const lengthOf = (value: string): IdentifierProblem[] => {
  const count = Array.from(value).length;
  if (count >= shortest && count <= longest) return [];
  const severity = count < shortestPossible || count > longest ? 'invalid' : 'suspicious';
  return [lengthProblem('tusn', `${String(shortest)}–${String(longest)}`, value, severity)];
};

const examine = (value: string): Findings => {
  const odd = value.search(/[^0-9A-Z]/);
  const problems: IdentifierProblem[] = [];
  if (odd >= 0) problems.push(characterProblem('tusn', value, odd, digitsAndCapitals));
  problems.push(...lengthOf(value));
  if (looksRounded(value)) problems.push(roundedProblem('tusn'));
  if (problems.some(({ severity }) => severity === 'invalid')) return { problems };
  if (value.length < shortest) return { problems, notes: [onlySerial] };
  return { problems, notes: [whatItIs], parts: partsOf(value), isSurelyNoCard: value.startsWith('0') };
};

/** Reads a TUSN; soft, for shorter ones are in use. */
export const parseTusn = (text: string): IdentifierReading => makeReading('tusn', text, examine);
