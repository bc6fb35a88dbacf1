// Clues from names on slips, merchant numbers that vary, and the credit code.
import type { Fact } from '../../../shared/diagnosis/readFact.ts';
import { parseMid } from '../../../shared/identifier/mid.ts';
import { parseUscc } from '../../../shared/identifier/uscc.ts';
import { type Clue, type Sighting, seen } from '../clue.ts';
import type { Scene } from '../scene.ts';
import { isSameMerchant } from './compareNames.ts';

const text = (fact: Fact | null): string => (typeof fact?.value === 'string' ? fact.value : '');

const merchantPair = (scene: Scene): { isSame: boolean; sighting: Sighting } | null => {
  const [slip, record] = [scene.best('terminal.merchantName'), scene.best('register.merchantName')];
  if (slip === null || record === null) return null;
  const isSame = isSameMerchant(text(slip), text(record));
  if (isSame === null) return null;
  const words = { read: text(slip).slice(0, 30), registered: text(record).slice(0, 30) };
  return { isSame, sighting: { facts: [slip, record], words } };
};

/** The name on the slip is not the registered one. */
export const nameDiffers: Clue = {
  keys: ['terminal.merchantName', 'register.merchantName'],
  says: {
    zh: '签购单上的商户名称是“{read}”，您登记的是“{registered}”',
    en: 'the slip names “{read}”, you are registered as “{registered}”',
  },
  sees: (scene) => {
    const pair = merchantPair(scene);
    return pair?.isSame === false ? pair.sighting : null;
  },
};

/** The name on the slip is the registered one. */
export const nameMatches: Clue = {
  keys: ['terminal.merchantName', 'register.merchantName'],
  says: { zh: '签购单上的商户名称与登记的一致', en: 'the merchant name on the slip is the registered one' },
  sees: (scene) => {
    const pair = merchantPair(scene);
    return pair?.isSame === true ? pair.sighting : null;
  },
};

/** Slips of one terminal carry several merchant numbers. */
export const midVaries: Clue = {
  keys: [],
  says: { zh: '不同签购单上的商户号不一样：{values}', en: 'slips of this terminal carry different MIDs: {values}' },
  sees: (scene) => {
    const facts = scene.all('terminal.mid').filter(({ source }) => source === 'receipt');
    const values = [...new Set(facts.map(({ value }) => String(value)))].sort();
    return values.length < 2 ? null : { facts, words: { values: values.slice(0, 3).join(' / ') } };
  },
};

/** The acquirer part of the merchant number names somebody else than the contract. A hint: the list is not verified. */
export const acquirerDiffers: Clue = {
  keys: ['terminal.mid', 'register.acquirer'],
  says: {
    zh: '商户号开头 {code} 一般是{named}，而您签约的是“{signed}”（只是线索）',
    en: 'a MID that begins with {code} is usually of {named}, you signed with “{signed}” (a hint only)',
  },
  sees: (scene) => {
    const [mid, signed] = [scene.best('terminal.mid'), scene.best('register.acquirer')];
    if (mid === null || signed === null || !/\p{Script=Han}/u.test(text(signed))) return null;
    const part = parseMid(text(mid)).parts.find(({ name }) => name === 'acquirer');
    const names = part?.meanings.map((each) => each.text) ?? [];
    const [first] = names;
    if (part === undefined || first === undefined) return null;
    const isSame = names.some(({ zh }) => [2, 3].some((length) => text(signed).includes(zh.slice(0, length))));
    return isSame ? null : seen([mid, signed], { code: part.value, named: first, signed: text(signed).slice(0, 20) });
  },
};

/** The credit code on record cannot be right. */
export const usccInvalid: Clue = {
  keys: ['register.uscc'],
  says: {
    zh: '档案里的统一社会信用代码校验不通过',
    en: 'the credit code in the register fails its check digits',
  },
  sees: (scene) => {
    const fact = scene.best('register.uscc');
    return fact !== null && text(fact) !== '' && parseUscc(text(fact)).verdict === 'invalid' ? seen([fact]) : null;
  },
};
