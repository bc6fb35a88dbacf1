// Numbers that people type where a credit code belongs: identity cards, and registration numbers of old licences.
import { provinces } from './data/provinces.ts';
import type { IdentifierProblem } from './reading.ts';

const identityForm = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Whether 18 characters are the number of a Chinese identity card (GB 11643: date of birth, check by ISO 7064 MOD 11-2). */
export const looksLikeIdentityCard = (value: string): boolean => {
  if (!identityForm.test(value) || provinces[value.slice(0, 2)] === undefined) return false;
  const sum = identityWeights.reduce((total, weight, at) => total + Number(value.charAt(at)) * weight, 0);
  return '10X98765432'.charAt(sum % 11) === value.charAt(17);
};

/** Region and the last two; birthday and sequence are nobody's business. */
export const maskIdentityCard = (value: string): string => `${value.slice(0, 6)}${'*'.repeat(10)}${value.slice(-2)}`;

/** Said of such a number. */
export const identityCardProblem: IdentifierProblem = {
  code: 'identity-card',
  severity: 'invalid',
  at: null,
  message: {
    zh: '这像是身份证号，不是统一社会信用代码，所以遮住了中间的数字，不会保存。',
    en: 'This looks like the number of an identity card, not like a credit code, so its middle is masked and nothing is kept.',
  },
  remedy: {
    zh: '没有营业执照的小微商户请把这一栏留空；本程序不需要身份证号。',
    en: 'A small merchant without a licence leaves this field empty; the program needs no identity card number.',
  },
};

/** Whether 15 digits are the registration number of an old business licence: region, and check by ISO 7064 MOD 11,10. */
export const looksLikeOldRegistration = (value: string): boolean => {
  if (!/^\d{15}$/.test(value) || provinces[value.slice(0, 2)] === undefined) return false;
  let product = 10;
  for (const digit of value.slice(0, 14)) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + Number(value.charAt(14))) % 10 === 1;
};
