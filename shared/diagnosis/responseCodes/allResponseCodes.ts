// Every table of response codes, and the two questions asked of them: what does a code mean, is it an approval.
import { actionClasses } from './actionClasses.ts';
import { cnUnionpay } from './cnUnionpay.ts';
import { plainText } from './plainText.ts';
import type { ProfileId, ResponseCode } from './responseCode.ts';

/** The tables. */
export const responseCodes: Readonly<Record<ProfileId, readonly ResponseCode[]>> = {
  'cn-unionpay': cnUnionpay,
  iso87: [],
  'tw-hypos': [],
  'epos-e': [],
  'newland-posp': [],
  'ums-dll': [],
  zvt: [],
  'lakala-qr': [],
};

const byCode = new Map(
  Object.values(responseCodes).flatMap((rows) => rows.map((row) => [`${row.profile} ${row.code}`, row] as const)),
);

const unknownCode = (profile: ProfileId, code: string): ResponseCode => ({
  profile,
  code,
  isKnown: false,
  meaning: { zh: '交易失败', en: 'Transaction failed' },
  readings: [],
  action: 'UNKNOWN',
  otherwise: null,
  who: actionClasses.UNKNOWN.who,
  cashier: actionClasses.UNKNOWN.cashier,
  question: null,
  shown: [],
  sources: [],
  attestation: 'general',
  letter: null,
});

/** The row of a code, typed in any width and case; a code that the table does not have comes back raw, `isKnown` false. */
export const findResponseCode = (profile: ProfileId, code: string): ResponseCode =>
  byCode.get(`${profile} ${plainText(code).toUpperCase()}`) ?? unknownCode(profile, code.trim());

/**
 * Codes that are approvals, and nothing else is. ISO 8583:1987 08 (honour with identification) is none: it becomes one
 * only when somebody has looked at an identity card, which no message tells.
 */
const approvals: Readonly<Record<ProfileId, readonly string[]>> = {
  'cn-unionpay': ['00', '10', '11', '16'],
  iso87: ['00', '10', '11', '16'],
  'tw-hypos': ['00'],
  'epos-e': ['00'],
  'newland-posp': ['00'],
  'ums-dll': [],
  zvt: ['00'],
  'lakala-qr': ['BBS00000'],
};

/** Whether a host approved with this code. False for everything that is unknown, disputed or conditional. */
export const isApproved = (profile: ProfileId, code: string): boolean =>
  approvals[profile].includes(plainText(code).toUpperCase());
