// Every table of response codes, and the questions asked of them: what does a code mean, is it an approval.
import { resultCodeText } from '../../help/zvtResultCodes.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { actionClasses, type ClassTone } from './actionClasses.ts';
import { cnUnionpay } from './cnUnionpay.ts';
import { eposE } from './eposE.ts';
import { iso87 } from './iso87.ts';
import { lakalaQr } from './lakalaQr.ts';
import { newlandPosp } from './newlandPosp.ts';
import { plainText } from './plainText.ts';
import { type ProfileId, profileIds, type ResponseCode } from './responseCode.ts';
import { twHypos } from './twHypos.ts';
import { umsDll } from './umsDll.ts';
import { zvt } from './zvt.ts';

/** The tables. */
export const responseCodes: Readonly<Record<ProfileId, readonly ResponseCode[]>> = {
  'cn-unionpay': cnUnionpay,
  iso87,
  'tw-hypos': twHypos,
  'epos-e': eposE,
  'newland-posp': newlandPosp,
  'ums-dll': umsDll,
  zvt,
  'lakala-qr': lakalaQr,
};

const byCode = new Map(
  Object.values(responseCodes).flatMap((rows) => rows.map((row) => [`${row.profile} ${row.code}`, row] as const)),
);

const keyOf = (code: string): string => plainText(code).toUpperCase();

/** Longer than any code of any table; more is cut, so that nothing long is repeated. */
const longest = 24;

const failed: Bilingual = { zh: '交易失败', en: 'Transaction failed' };
// ZVT PA00P015 rev 13.08 §10: 01–63 are laid down by the network operator.
const meaningOfUnknown = (profile: ProfileId, code: string): Bilingual =>
  profile === 'zvt' && /^([0-5][0-9A-F]|6[0-3])$/.test(code) ? resultCodeText(Number.parseInt(code, 16)) : failed;

const unknownCode = (profile: ProfileId, given: string): ResponseCode => ({
  profile,
  code: plainText(given).slice(0, longest),
  isKnown: false,
  meaning: meaningOfUnknown(profile, keyOf(given)),
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
  byCode.get(`${profile} ${keyOf(code)}`) ?? unknownCode(profile, code);

/** The same characters in every other table that has them. */
export const sameCodeElsewhere = (profile: ProfileId, code: string): readonly ResponseCode[] =>
  profileIds.flatMap((other) => (other === profile ? [] : (byCode.get(`${other} ${keyOf(code)}`) ?? [])));

/**
 * Codes that are approvals, and nothing else is. ISO 8583:1987 08 (honour with identification) is none: it becomes one
 * only when somebody has looked at an identity card, which no message tells. Codes of an interface program or of a
 * platform's request are none either: they do not say that an issuer approved.
 */
const approvals: Readonly<Record<ProfileId, readonly string[]>> = {
  'cn-unionpay': ['00', '10', '11', '16'],
  iso87: ['00', '10', '11', '16'],
  'tw-hypos': ['00'],
  'epos-e': ['00'],
  'newland-posp': ['00'],
  'ums-dll': [],
  zvt: ['00'],
  'lakala-qr': [],
};

/** Whether a host approved with this code. False for everything that is unknown, disputed or conditional. */
export const isApproved = (profile: ProfileId, code: string): boolean => approvals[profile].includes(keyOf(code));

const notCertain: Bilingual = { zh: '不能当作成功', en: 'Not an approval by itself' };

/** Word and colour of a code's class; a class of approvals never colours a code that is none. */
export const classOf = ({
  profile,
  code,
  action,
}: ResponseCode): { readonly name: Bilingual; readonly tone: ClassTone } => {
  const { name, tone } = actionClasses[action];
  if (action !== 'APPROVED_CHECK') return { name, tone };
  return isApproved(profile, code) ? { name, tone: 'good' } : { name: notCertain, tone: 'caution' };
};
