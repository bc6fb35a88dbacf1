// The parts of a unified social credit code in words.
import type { Bilingual } from '../model/bilingual.ts';
import { administrativeRegions } from './data/administrativeRegions.ts';
import { provinces } from './data/provinces.ts';
import { usccAuthorities } from './data/usccAuthorities.ts';
import { makePart } from './parts.ts';
import type { IdentifierPart, PartMeaning } from './reading.ts';
import type { SourceKey } from './sources.ts';

const national: Bilingual = { zh: '全国（在国家部门登记）', en: 'nationwide (registered with a national authority)' };

const meaning = (text: Bilingual | undefined, source: SourceKey): readonly PartMeaning[] =>
  text === undefined ? [] : [{ text, source, isVerified: false }];

const placeOf = (region: string): Bilingual | undefined => {
  if (region === '100000') return national;
  const province = provinces[region.slice(0, 2)];
  const city = administrativeRegions[region.slice(0, 4)];
  if (city === undefined || province === undefined) return province;
  if (city.zh.startsWith(province.zh)) return city;
  return { zh: `${province.zh}${city.zh}`, en: `${city.en}, ${province.en}` };
};

const checkReading = (given: string, expected: string): Bilingual =>
  given === expected
    ? { zh: '正确', en: 'right' }
    : { zh: `不符，应为 ${expected}`, en: `does not fit, should be ${expected}` };

/** All parts of 18 characters of the alphabet; `expected` are the check characters as they should be. */
export const usccParts = (
  value: string,
  expected: { readonly inner: string; readonly outer: string },
): IdentifierPart[] => {
  const authority = usccAuthorities[value.charAt(0)];
  return [
    makePart({
      name: 'authority',
      from: 0,
      value: value.charAt(0),
      label: { zh: '登记管理部门', en: 'Registration authority' },
      source: 'gb32100',
      meanings: meaning(authority?.name, 'gb32100'),
    }),
    makePart({
      name: 'entityType',
      from: 1,
      value: value.charAt(1),
      label: { zh: '机构类别', en: 'Type' },
      source: 'gb32100',
      meanings: meaning(authority?.types[value.charAt(1)], 'gb32100'),
    }),
    makePart({
      name: 'region',
      from: 2,
      value: value.slice(2, 8),
      label: { zh: '登记地', en: 'Region of registration' },
      source: 'gbt2260',
      meanings: meaning(placeOf(value.slice(2, 8)), 'gbt2260'),
    }),
    makePart({
      name: 'organisation',
      from: 8,
      value: value.slice(8, 16),
      label: { zh: '组织机构代码', en: 'Organisation code' },
      source: 'gb11714',
      reading: { zh: '每个机构独有', en: 'belongs to one organisation only' },
      confidence: 'certain',
    }),
    makePart({
      name: 'organisationCheck',
      from: 16,
      value: value.charAt(16),
      label: { zh: '组织机构代码校验位', en: 'Check of the organisation code' },
      source: 'gb11714',
      reading: checkReading(value.charAt(16), expected.inner),
      confidence: 'certain',
    }),
    makePart({
      name: 'check',
      from: 17,
      value: value.charAt(17),
      label: { zh: '校验位', en: 'Check character' },
      source: 'gb32100',
      reading: checkReading(value.charAt(17), expected.outer),
      confidence: 'certain',
    }),
  ];
};
