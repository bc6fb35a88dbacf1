// Codes of the China UnionPay table that have letters; the tables contradict each other on A1–A6.
import type { Bilingual } from '../../../model/bilingual.ts';
import type { ShortRow } from '../makeRows.ts';
import type { Reading, SourceLetter } from '../responseCode.ts';

const neverApproved: Bilingual = {
  zh: '各表说法相反，不要当作成功，先不要交货。查上一笔的结果，再问收单机构这个码的意思。',
  en: 'The tables say opposite things: do not take it for an approval and do not hand over the goods. Query the last transaction and ask the acquirer what this code means.',
};

const disputed = (code: string, letter: SourceLetter | null, h: Bilingual, u: Bilingual | null): ShortRow => {
  const readings: readonly Reading[] = [
    { meaning: h, source: 'H' },
    ...(u === null ? [] : ([{ meaning: u, source: 'U' }] as const)),
  ];
  const both = (language: 'zh' | 'en', join: string): string =>
    readings.map(({ meaning }) => (language === 'zh' ? `“${meaning.zh}”` : `“${meaning.en}”`)).join(join);
  return {
    code,
    action: 'UNKNOWN',
    zh: u === null ? `只有一份表写 ${both('zh', '')}，不能当作成功` : `说法不一：${both('zh', '或')}`,
    en:
      u === null
        ? `Only one table says ${both('en', '')}; not an approval`
        : `The tables disagree: ${both('en', ' or ')}`,
    readings,
    cashier: neverApproved,
    shown: readings.map(({ meaning }) => meaning.zh),
    sources: readings.map(({ source }) => source),
    attestation: 'disputed',
    ...(letter === null ? {} : { letter }),
  };
};

const withDefect: Bilingual = { zh: '有缺陷的成功', en: 'approved with a defect' };

/** Rows A0–A7, F0, YM, YT, OT. */
export const codesWithLetters: readonly ShortRow[] = [
  {
    code: 'A0',
    letter: 'B',
    action: 'SIGN_IN',
    zh: 'MAC 校验错，密钥可能不同步',
    en: 'MAC error; the keys may be out of step',
    cashier: {
      zh: '重新签到一次再做。签到后仍是 A0，联系收单机构查主密钥。',
      en: 'Sign on once and do it again. If it is A0 again after that, ask the acquirer about the master key.',
    },
    shown: ['校验错，请重新签到', 'MAC校验错', 'MAC鉴别失败', '可重新签到作交易'],
    sources: ['K', 'C4', 'P'],
  },
  disputed(
    'A1',
    'C',
    { zh: '转账货币不一致', en: 'currencies of the transfer differ' },
    { zh: '二磁道长度不符合', en: 'length of track 2 wrong' },
  ),
  disputed('A2', null, withDefect, { zh: '三磁道长度不符合', en: 'length of track 3 wrong' }),
  disputed(
    'A3',
    'C',
    { zh: '资金到账行无此账户', en: 'no such account at the receiving bank' },
    { zh: '校验密钥错', en: 'check key wrong' },
  ),
  disputed('A4', null, withDefect, { zh: '未签到，请重新签到', en: 'not signed on, sign on again' }),
  disputed('A5', null, withDefect, { zh: '用户磁道数据异常', en: 'track data of the card wrong' }),
  disputed('A6', null, withDefect, null),
  {
    code: 'A7',
    letter: 'C',
    action: 'SYSTEM',
    zh: '安全处理失败（MAC、密码或密钥）',
    en: 'Security processing failed (MAC, PIN or key)',
    cashier: {
      zh: '过几分钟再做；反复出现，联系收单机构查密钥。',
      en: 'Do it again after some minutes; if it comes again and again, ask the acquirer about the keys.',
    },
    otherwise: { action: 'KEYS_PARAMS', when: { zh: '反复出现时', en: 'it comes again and again' } },
    shown: ['交换中心异常', '安全处理失败'],
    sources: ['H'],
    attestation: 'single',
  },
  {
    code: 'F0',
    action: 'SIGN_IN',
    zh: '设置密码键盘失败',
    en: 'PIN pad set-up failed',
    cashier: {
      zh: '重新签到一次；仍然失败，联系收单机构重新下载主密钥。',
      en: 'Sign on once; if it fails again, ask the acquirer to load the master key anew.',
    },
    otherwise: { action: 'KEYS_PARAMS', when: { zh: '签到以后仍然出现', en: 'it stays after a sign-on' } },
    shown: ['设置密码键盘失败，请重新签到'],
    sources: ['KC'],
    attestation: 'single',
  },
  {
    code: 'YM',
    letter: 'C',
    action: 'ISSUER',
    zh: '要跳转到短信验证码页面',
    en: 'The screen moves on to a text-message code',
    cashier: { zh: '请顾客按屏幕提示完成。', en: 'The customer follows the screen.' },
    shown: ['短信验证码输入跳转'],
    sources: ['H'],
    attestation: 'single',
  },
  {
    code: 'YT',
    letter: 'C',
    action: 'ISSUER',
    zh: '要跳转到开通支付的页面',
    en: 'The screen moves on to the activation of payment',
    cashier: { zh: '请顾客按屏幕提示完成。', en: 'The customer follows the screen.' },
    shown: ['支付开通跳转'],
    sources: ['H'],
    attestation: 'single',
  },
  {
    code: 'OT',
    letter: 'B',
    action: 'RETRY',
    zh: '金额太小',
    en: 'Amount too small',
    shown: ['金额过小'],
    sources: ['H'],
    attestation: 'single',
  },
];
