// Merchant number (MID, 商户编号), field 42 of ISO 8583: 15 digits or capital letters, without a check digit.
//
//   822  2900  5943  096D      the usual layout; some acquirers have their own
//   │    │     │     └ sequence, may hold letters
//   │    │     └ merchant category
//   │    └ region, by one of two schemes
//   └ acquirer
import type { Bilingual } from '../model/bilingual.ts';
import { acquirerOf } from './data/acquirers.ts';
import { type Findings, makeReading } from './makeReading.ts';
import { merchantCategoryOf } from './merchantCategory.ts';
import { makePart } from './parts.ts';
import { characterProblem, digitsAndCapitals, lengthProblem } from './problems.ts';
import type { IdentifierPart, IdentifierProblem, IdentifierReading } from './reading.ts';
import { regionMeanings } from './region.ts';

const length = 15;
const structured = /^\d{11}[0-9A-Z]{4}$/;

const guessed: Bilingual = {
  zh: '各段的含义是按常见结构推测的，只作参考；商户号没有校验位，看不出输错没有。',
  en: 'What the parts mean is a guess after the usual layout. A merchant number has no check digit, so a typing mistake cannot be seen.',
};
const otherLayout: Bilingual = {
  zh: '这个商户号不是常见的“收单机构＋地区＋类别＋序号”结构，这不算错误：有的收单机构用自己的编号方式。',
  en: 'This number does not follow the usual layout of acquirer, region, category and sequence. That is no error: some acquirers number in their own way.',
};
const twoRegions: Bilingual = {
  zh: '地区代码有两套：清算地区代码和行政区划代码。这个代码在两套里是不同的地方，所以都列出来；地区对不上只是线索，不能说明移机或违规。',
  en: 'Two sets of region codes are in use. This code means different places in them, so both are shown. A region that does not fit is a hint and proves nothing.',
};

const partsOf = (value: string): IdentifierPart[] => {
  const acquirer = acquirerOf(value.slice(0, 3));
  const category = merchantCategoryOf(value.slice(7, 11));
  return [
    makePart({
      name: 'acquirer',
      from: 0,
      value: value.slice(0, 3),
      label: { zh: '收单机构', en: 'Acquirer' },
      source: 'acquirer-list',
      meanings:
        acquirer === null ? [] : [{ text: acquirer.name, source: acquirer.source, isVerified: acquirer.isVerified }],
    }),
    makePart({
      name: 'region',
      from: 3,
      value: value.slice(3, 7),
      label: { zh: '地区', en: 'Region' },
      source: 'clearing-regions',
      meanings: regionMeanings(value.slice(3, 7)),
    }),
    makePart({
      name: 'merchantCategory',
      from: 7,
      value: value.slice(7, 11),
      label: { zh: '商户类别（MCC）', en: 'Merchant category (MCC)' },
      source: 'mcc-list',
      meanings: category === null ? [] : [{ text: category.name, source: category.source, isVerified: false }],
    }),
    makePart({
      name: 'sequence',
      from: 11,
      value: value.slice(11),
      label: { zh: '序号', en: 'Sequence' },
      source: 'field-layout',
      reading: { zh: '收单机构自己编的序号，可含字母', en: "the acquirer's own sequence, may hold letters" },
      confidence: 'likely',
    }),
  ];
};

const lengthOf = (value: string): IdentifierProblem => {
  const problem = lengthProblem('mid', String(length), value);
  if (!/^\d{13,14}$/.test(value)) return problem;
  return {
    ...problem,
    remedy: {
      zh: `开头的 0 可能被表格软件去掉了。${problem.remedy.zh}`,
      en: `A spreadsheet may have taken zeros from its beginning. ${problem.remedy.en}`,
    },
  };
};

const examine = (value: string): Findings => {
  const odd = value.search(/[^0-9A-Z]/);
  const problems: IdentifierProblem[] = [];
  if (odd >= 0) problems.push(characterProblem('mid', value, odd, digitsAndCapitals));
  if (Array.from(value).length !== length) problems.push(lengthOf(value));
  if (problems.length > 0) return { problems };
  if (!structured.test(value)) return { notes: [otherLayout], mayLookLikeCard: true };
  const parts = partsOf(value);
  const isTwofold = parts.some(({ confidence }) => confidence === 'ambiguous');
  return { parts, notes: isTwofold ? [guessed, twoRegions] : [guessed], mayLookLikeCard: true };
};

/** Reads a merchant number. Parts are a guess; one that does not decode is no error. */
export const parseMid = (text: string): IdentifierReading => makeReading('mid', text, examine);
