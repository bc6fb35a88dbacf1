// Unified social credit code of a business (USCC, 统一社会信用代码), GB 32100-2015: 18 characters with two check characters.
//
//   9  1  110000  60003734 1  L
//   │  │  │       │        │  └ check over the first 17
//   │  │  │       │        └ check of the organisation code
//   │  │  │       └ organisation code
//   │  │  └ region of registration
//   │  └ type
//   └ registration authority
import { type Bilingual, fillText } from '../model/bilingual.ts';
import { type Findings, makeReading } from './makeReading.ts';
import { identityCardProblem, looksLikeIdentityCard, maskIdentityCard } from './personalNumbers.ts';
import { characterProblem, compareRemedy, digitsAndCapitals, digitsOnly, lengthProblem } from './problems.ts';
import type { IdentifierProblem, IdentifierReading } from './reading.ts';
import { organisationCheckFor, usccAlphabet, usccCheckFor } from './usccCheck.ts';
import { usccParts } from './usccParts.ts';

const length = 18;
const digitInstead: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2', V: 'U' };

const emptyIsLegal: Bilingual = {
  zh: '没有营业执照的小微商户没有统一社会信用代码，可以留空。',
  en: 'A small merchant without a business licence has no such code; the field may stay empty.',
};
const bothFail: Bilingual = {
  zh: '两个校验位都不符，输错的多半在第 9 至 17 位。',
  en: 'Both check characters disagree, so the mistake is most likely among characters 9 to 17.',
};

const isRight = (code: string): boolean =>
  code.charAt(17) === usccCheckFor(code) && code.charAt(16) === organisationCheckFor(code.slice(8, 16));

/** What the code would be with the letters that never occur read as what they look like; only told, never taken over. */
const lookAlike = (value: string): string => Array.from(value, (each) => digitInstead[each] ?? each).join('');

/** One letter that never occurs, with all its places. */
const strangeLetter = (value: string, letter: string): IdentifierProblem => {
  const instead = digitInstead[letter] ?? '';
  const places = Array.from(value).flatMap((each, at) => (each === letter ? [at] : []));
  const whole = lookAlike(value);
  const fits = whole.length === length && /^[0-9A-Z]+$/.test(whole) && isRight(whole);
  const hint: Bilingual = fits
    ? {
        zh: '换成“{instead}”后两个校验位都对得上，但程序不会替您改。',
        en: 'With “{instead}” both check characters agree, but the program changes nothing for you.',
      }
    : { zh: '可能应为“{instead}”。', en: 'It may have to be “{instead}”.' };
  const facts = { position: places.map((at) => String(at + 1)).join(', '), letter, instead };
  const remedy = compareRemedy('uscc');
  const said = fillText(hint, facts);
  return {
    code: 'letter',
    severity: 'invalid',
    at: places[0] ?? null,
    alsoAt: places.slice(1),
    message: fillText(
      {
        zh: '第 {position} 位是字母“{letter}”：统一社会信用代码不用 I、O、S、V、Z 这五个字母，因为容易和数字混淆。',
        en: 'Character {position} is the letter “{letter}”: these codes never hold I, O, S, V or Z, which look too much like digits.',
      },
      facts,
    ),
    remedy: { zh: said.zh + remedy.zh, en: `${said.en} ${remedy.en}` },
  };
};

const checkProblem = (at: 16 | 17, given: string, expected: string): IdentifierProblem => ({
  code: at === 17 ? 'check-character' : 'organisation-check',
  severity: at === 17 ? 'invalid' : 'suspicious',
  at,
  message: fillText(
    at === 17
      ? {
          zh: '第 18 位（校验位）是“{given}”，按前 17 位算应为“{expected}”：有一位输错了，不一定是最后一位。',
          en: 'Character 18 (the check character) is “{given}”, but the first 17 ask for “{expected}”: one of them is wrong, not necessarily the last.',
        }
      : {
          zh: '第 17 位（组织机构代码的校验位）是“{given}”，按第 9 至 16 位算应为“{expected}”。',
          en: 'Character 17 (the check of the organisation code) is “{given}”, but characters 9 to 16 ask for “{expected}”.',
        },
    { given, expected },
  ),
  remedy: compareRemedy('uscc'),
});

const checkProblems = (value: string): IdentifierProblem[] => {
  const problems: IdentifierProblem[] = [];
  const inner = organisationCheckFor(value.slice(8, 16));
  const outer = usccCheckFor(value);
  if (value.charAt(17) !== outer) problems.push(checkProblem(17, value.charAt(17), outer));
  if (value.charAt(16) !== inner) problems.push(checkProblem(16, value.charAt(16), inner));
  return problems;
};

const lengthOf = (value: string): IdentifierProblem => {
  const problem = lengthProblem('uscc', String(length), value);
  const extra: Bilingual | null = /^\d{15}$/.test(value)
    ? {
        zh: '15 位的是旧版营业执照的注册号，不是统一社会信用代码；请用换发的新执照上的 18 位代码。',
        en: 'A number of 15 digits is the registration number of an old licence, not a credit code; take the 18 characters from the renewed licence.',
      }
    : /^[0-9A-Z]{9}$/.test(value)
      ? {
          zh: '9 位的是旧的组织机构代码，不是统一社会信用代码。',
          en: 'A number of 9 characters is an old organisation code, not a credit code.',
        }
      : null;
  return extra === null ? problem : { ...problem, code: 'other-number', remedy: extra };
};

const strangeLetters = /[IOSVZ]/;

const characterProblems = (value: string): IdentifierProblem[] =>
  Array.from({ length: value.length }, (_, at) => at).flatMap((at) => {
    const character = value.charAt(at);
    if (strangeLetters.test(character)) {
      return value.indexOf(character) === at ? [strangeLetter(value, character)] : [];
    }
    if (!usccAlphabet.includes(character)) return [characterProblem('uscc', value, at, digitsAndCapitals)];
    if (at >= 2 && at < 8 && /\D/.test(character)) return [characterProblem('uscc', value, at, digitsOnly)];
    return [];
  });

const mostProblems = 6;

const examine = (value: string): Findings => {
  if (Array.from(value).length !== length) return { problems: [lengthOf(value)], notes: [emptyIsLegal] };
  if (looksLikeIdentityCard(value) && !isRight(value)) {
    return { value: maskIdentityCard(value), problems: [identityCardProblem] };
  }
  const odd = characterProblems(value).slice(0, mostProblems);
  if (odd.length > 0) return { problems: odd };
  const problems = checkProblems(value);
  const parts = usccParts(value, { inner: organisationCheckFor(value.slice(8, 16)), outer: usccCheckFor(value) });
  return {
    problems,
    parts,
    notes: problems.length === 2 ? [bothFail] : [],
    isSurelyNoCard: problems.length === 0,
  };
};

/** Reads a credit code. Empty is `missing`, which is legal for a small merchant. Nothing is ever corrected silently. */
export const parseUscc = (text: string): IdentifierReading => {
  const reading = makeReading('uscc', text, examine);
  return reading.verdict === 'missing' ? { ...reading, notes: [emptyIsLegal] } : reading;
};
