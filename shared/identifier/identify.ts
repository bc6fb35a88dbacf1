// A number of which nobody said what it is: the kinds that it may be, likeliest first, each with the reason.
import type { Bilingual } from '../model/bilingual.ts';
import { looksLikeCard, maskCard, maskedForm } from './cardNumber.ts';
import { acquirerOf } from './data/acquirers.ts';
import { type IdentifierKind, identifierKinds } from './identifierKinds.ts';
import { beginsLikeImei } from './imei.ts';
import { passesLuhn } from './luhn.ts';
import { merchantCategoryOf } from './merchantCategory.ts';
import { normaliseNumber } from './normalise.ts';
import { parseIdentifier } from './parseIdentifier.ts';
import {
  identityCardProblem,
  looksLikeIdentityCard,
  looksLikeOldRegistration,
  maskIdentityCard,
} from './personalNumbers.ts';
import { cardProblem, destroyedProblem } from './problems.ts';
import type { IdentifierProblem, IdentifierReading } from './reading.ts';
import { regionMeanings } from './region.ts';

/** A kind that a number may be. */
export interface IdentifierCandidate {
  readonly kind: IdentifierKind;
  readonly confidence: 'certain' | 'likely' | 'possible';
  readonly reason: Bilingual;
  readonly reading: IdentifierReading;
}

/** What a number may be. */
export interface Identification {
  /** Normalised; a card number is masked here already. */
  readonly value: string;
  readonly isCardNumber: boolean;
  readonly changes: readonly Bilingual[];
  /** What speaks against every kind: a card number, a spreadsheet's rounded number. */
  readonly problems: readonly IdentifierProblem[];
  /** Likeliest first; empty where nothing fits. */
  readonly candidates: readonly IdentifierCandidate[];
}

/** How well a value fits a kind, 0 = not at all, 100 = certain. */
interface Fit {
  readonly score: number;
  readonly reason: Bilingual;
}

const likelyScore = 50;

const fitMid = (value: string): Fit => {
  if (!/^[0-9A-Z]{15}$/.test(value)) return { score: 0, reason: { zh: '-', en: '-' } };
  if (!/^\d{11}/.test(value)) {
    return {
      score: 40,
      reason: { zh: '15 位，有的收单机构这样编商户号。', en: '15 characters; some acquirers number so.' },
    };
  }
  const acquirer = acquirerOf(value.slice(0, 3));
  const decoded = [
    acquirer !== null,
    regionMeanings(value.slice(3, 7)).length > 0,
    merchantCategoryOf(value.slice(7, 11)) !== null,
  ].filter(Boolean).length;
  return {
    score: [30, 40, 58, 75][decoded] ?? 30,
    reason: {
      zh: `15 位；收单机构、地区、类别三段里有 ${String(decoded)} 段在名单里。`,
      en: `15 characters; of acquirer, region and category ${String(decoded)} of 3 are in the lists.`,
    },
  };
};

const fitImei = (value: string): Fit => {
  if (!/^\d{14,17}$/.test(value)) return { score: 0, reason: { zh: '-', en: '-' } };
  const isKnown = beginsLikeImei(value);
  if (value.length !== 15) {
    return {
      score: isKnown ? 35 : 0,
      reason: {
        zh: `${String(value.length)} 位数字，开头像 IMEI。`,
        en: `${String(value.length)} digits that begin like an IMEI.`,
      },
    };
  }
  if (!passesLuhn(value)) {
    return {
      score: isKnown && /^(86|35)/.test(value) ? 33 : 0,
      reason: {
        zh: '15 位，开头像 IMEI，但校验位不符。',
        en: '15 digits that begin like an IMEI; the check digit is wrong.',
      },
    };
  }
  return isKnown
    ? {
        score: 70,
        reason: {
          zh: '15 位，开头和校验位都像 IMEI。',
          en: '15 digits; beginning and check digit are those of an IMEI.',
        },
      }
    : {
        score: 30,
        reason: { zh: '15 位，校验位碰巧符合 IMEI。', en: '15 digits; the check digit would fit an IMEI.' },
      };
};

const fitUscc = (value: string): Fit => {
  if (looksLikeOldRegistration(value)) {
    return {
      score: 32,
      reason: {
        zh: '15 位，校验位符合旧版营业执照的注册号（不是统一社会信用代码）。',
        en: '15 digits whose check digit fits the registration number of an old licence, which is no credit code.',
      },
    };
  }
  if (value.length !== 18 || !/^[0-9A-Z]{18}$/.test(value)) return { score: 0, reason: { zh: '-', en: '-' } };
  const { verdict, parts } = parseIdentifier('uscc', value);
  if (verdict === 'valid') {
    return {
      score: 100,
      reason: { zh: '18 位，两个校验位都正确。', en: '18 characters, and both check characters are right.' },
    };
  }
  if (verdict === 'suspicious') {
    return {
      score: 80,
      reason: { zh: '18 位，最后的校验位正确。', en: '18 characters, and the last check character is right.' },
    };
  }
  const looksSo =
    /^[1-9ANYI][1-9I][0-9OISZ]{6}/.test(value) && (parts.length === 0 || parts[2]?.confidence !== 'unknown');
  return {
    score: looksSo ? 60 : 10,
    reason: {
      zh: '18 位，形状像统一社会信用代码，但有错。',
      en: '18 characters of the form of a credit code, but with a mistake.',
    },
  };
};

const fitIccid = (value: string): Fit => {
  if (!/^89\d{4}[0-9A-F]{12,14}$/.test(value)) return { score: 0, reason: { zh: '-', en: '-' } };
  const { verdict } = parseIdentifier('iccid', value);
  const isChinese = value.startsWith('8986');
  const reason: Bilingual = {
    zh: '19 至 20 位，以 89 开头，是 SIM 卡号的样子。',
    en: '19 to 20 digits beginning with 89, as SIM cards have.',
  };
  return { score: verdict === 'valid' ? (isChinese ? 95 : 80) : isChinese ? 65 : 30, reason };
};

const fitTusn = (value: string): Fit => {
  if (!/^[0-9A-Z]{16,20}$/.test(value)) return { score: 0, reason: { zh: '-', en: '-' } };
  const isKnown = /^0000\d{2}0[1-59]/.test(value);
  return isKnown
    ? {
        score: 72,
        reason: { zh: '开头是厂商代码和设备类型，像 TUSN。', en: 'It begins with a maker and a type as a TUSN does.' },
      }
    : {
        score: 25,
        reason: { zh: '长度在 16 到 20 位之间，可能是 TUSN。', en: 'Its length of 16 to 20 would do for a TUSN.' },
      };
};

const fitTid = (value: string): Fit =>
  /^[0-9A-Z]{8}$/.test(value)
    ? {
        score: 60,
        reason: {
          zh: '8 位数字或大写字母，是终端号的样子。',
          en: '8 digits or capital letters, as terminal numbers have.',
        },
      }
    : { score: 0, reason: { zh: '-', en: '-' } };

const fitSerial = (value: string): Fit => {
  if (!/^[0-9A-Z./_-]{4,32}$/.test(value)) return { score: 0, reason: { zh: '-', en: '-' } };
  return {
    score: /^\d+$/.test(value) ? 20 : 28,
    reason: { zh: '序列号没有统一写法，也可能是它。', en: 'Serial numbers have no common form; it may be one.' },
  };
};

const fits: Readonly<Record<IdentifierKind, (value: string) => Fit>> = {
  mid: fitMid,
  tid: fitTid,
  tusn: fitTusn,
  sn: fitSerial,
  uscc: fitUscc,
  iccid: fitIccid,
  imei: fitImei,
};

const confidenceOf = (score: number): IdentifierCandidate['confidence'] => {
  if (score >= 95) return 'certain';
  return score >= likelyScore ? 'likely' : 'possible';
};

/** What a text may be. Never throws; a card number is never handed back whole. */
export const identifyNumber = (text: string): Identification => {
  const { value, changes, isDestroyed } = normaliseNumber(text);
  const nothing = { isCardNumber: false, changes, problems: [], candidates: [] };
  if (isDestroyed) return { ...nothing, value, problems: [destroyedProblem('sn')] };
  const scored = identifierKinds
    .map((kind) => ({ kind, ...fits[kind](value) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const isCertain = (scored[0]?.score ?? 0) >= 95;
  if (looksLikeCard(value) && !isCertain) {
    return { ...nothing, value: maskCard(value), isCardNumber: true, problems: [cardProblem()] };
  }
  if (!isCertain && looksLikeIdentityCard(value)) {
    return { ...nothing, value: maskIdentityCard(value), problems: [identityCardProblem] };
  }
  const candidates = scored
    .map(({ kind, score, reason }) => ({
      kind,
      confidence: confidenceOf(score),
      reason,
      reading: parseIdentifier(kind, kind === 'sn' ? text : value),
    }))
    // A serial number has no form, so it is worth a line only where nothing better is certain.
    .filter(({ kind }) => !isCertain || kind !== 'sn');
  const masked = value.startsWith('89') || isCertain ? null : maskedForm(value);
  if (masked !== null) return { ...nothing, value: masked, isCardNumber: true, problems: [cardProblem()] };
  return { ...nothing, value, candidates };
};
