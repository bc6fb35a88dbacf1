// ISO 8583:1987 as payment gateways publish it. Where the meaning agrees with the China UnionPay table, its words serve.
import { cnUnionpay } from './cnUnionpay.ts';
import { makeRows, type ShortRow } from './makeRows.ts';

const agreeing =
  '00 01 02 04 05 06 07 09 10 11 13 14 15 16 19 20 21 23 25 31 32 33 34 35 36 37 38 39 40 41 42 43 44 ' +
  '51 52 53 54 56 57 59 60 61 62 64 65 66 67 68 75 90 91 92 93 95';

const shared = agreeing.split(' ').flatMap((code): ShortRow[] => {
  const row = cnUnionpay.find((each) => each.code === code);
  if (row === undefined) return [];
  const { meaning, action, who, cashier, otherwise } = row;
  // Screens abroad are not in Chinese.
  const shown = row.shown.filter((text) => !/\p{Script=Han}/u.test(text));
  return [
    { code, action, zh: meaning.zh, en: meaning.en, who, cashier, shown, ...(otherwise === null ? {} : { otherwise }) },
  ];
});

const rangeOf = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));

const reserved = (codes: readonly string[], zh: string, en: string): ShortRow[] =>
  codes.map((code) => ({ code, action: 'UNKNOWN', zh, en }));

const fileUpdate = (code: string, zh: string, en: string): ShortRow => ({ code, action: 'SYSTEM', zh, en });

const own: readonly ShortRow[] = [
  { code: '03', action: 'MERCHANT_REG', zh: '无效商户', en: 'Invalid merchant' },
  {
    code: '08',
    action: 'APPROVED_CHECK',
    zh: '核对持卡人证件后才算数，单凭这个码不能当作成功',
    en: 'Honour with identification; not an approval by itself',
    cashier: {
      zh: '按收单机构的规定核对持卡人证件；核对不了就当作失败，请顾客换一种付款方式。',
      en: "Identify the cardholder as your acquirer's rule says; if that cannot be done, treat it as failed.",
    },
  },
  { code: '12', action: 'ISSUER', zh: '无效交易', en: 'Invalid transaction' },
  { code: '17', action: 'RETRY', zh: '顾客取消', en: 'Customer cancellation' },
  { code: '18', action: 'ISSUER', zh: '顾客有争议', en: 'Customer dispute' },
  { code: '22', action: 'SYSTEM', zh: '怀疑故障', en: 'Suspected malfunction' },
  fileUpdate('24', '接收方不支持文件更新', 'File update not supported by the receiver'),
  fileUpdate('26', '文件更新记录重复，旧记录被替换', 'Duplicate file update record, the old one was replaced'),
  fileUpdate('27', '文件更新字段有误', 'Field error in a file update'),
  fileUpdate('28', '文件被锁定，不能更新', 'File locked, no update'),
  fileUpdate('29', '文件更新不成功', 'File update not successful'),
  {
    code: '30',
    action: 'KEYS_PARAMS',
    zh: '报文格式有错',
    en: 'Format error',
    otherwise: { action: 'RETRY', when: { zh: '只出现一次时', en: 'it happened only once' } },
  },
  ...reserved(rangeOf(45, 50), '国际标准保留，没有规定含义', 'Reserved by ISO, no meaning laid down'),
  {
    code: '55',
    action: 'ISSUER',
    zh: '密码不对',
    en: 'Incorrect PIN',
    cashier: {
      zh: '请顾客重新输入密码，或换一张卡。',
      en: 'Ask the customer to enter the PIN again, or for another card.',
    },
    otherwise: { action: 'KEYS_PARAMS', when: { zh: '每张卡都报密码错时', en: 'every card gets this answer' } },
  },
  {
    code: '58',
    action: 'PERMISSION',
    zh: '不允许终端做这种交易',
    en: 'Transaction not permitted to the terminal',
    question: { zh: '每张卡都这样，还是只有一张？', en: 'Every card, or one only?' },
  },
  {
    code: '63',
    action: 'ISSUER',
    zh: '违反安全规定',
    en: 'Security violation',
    otherwise: { action: 'KEYS_PARAMS', when: { zh: '每张卡都这样时', en: 'every card gets this answer' } },
  },
  ...reserved(rangeOf(69, 74), '国际标准保留，没有规定含义', 'Reserved by ISO, no meaning laid down'),
  ...reserved(rangeOf(76, 89), '留给各系统自用，没有统一含义', 'Reserved for private use, no common meaning'),
  {
    code: '94',
    action: 'RETRY',
    zh: '重复发送，上一笔可能已经成功',
    en: 'Duplicate transmission; the first one may have gone through',
    cashier: {
      zh: '先查上一笔的结果：已成功就不要再刷；没有成功才重做一次。',
      en: 'Query the last transaction first. If it went through, do not charge again; only if it did not, do it once more.',
    },
  },
  {
    code: '96',
    action: 'SYSTEM',
    zh: '系统故障',
    en: 'System malfunction',
    cashier: {
      zh: '先查上一笔的结果，等 5 到 15 分钟再做，不要改动终端的任何设置。',
      en: 'Query the last transaction, wait 5 to 15 minutes, change no setting of the terminal.',
    },
  },
  {
    code: '97',
    action: 'RECON',
    zh: '对账合计已清零（与终端登记无关）',
    en: 'Reconciliation totals have been reset (nothing to do with registration)',
    cashier: {
      zh: '核对结算单；有疑问联系收单机构。在这张表里 97 不是“终端未登记”。',
      en: 'Compare the settlement slip and ask the acquirer if in doubt. In this table 97 does not mean an unregistered terminal.',
    },
  },
  {
    code: '98',
    action: 'SIGN_IN',
    zh: 'MAC 校验错',
    en: 'MAC error',
    cashier: {
      zh: '让终端重新登录换一次密钥再做；还是这样，联系收单机构。',
      en: 'Let the terminal log on again, which renews the working keys; if it stays, call the acquirer.',
    },
  },
  { code: '99', action: 'UNKNOWN', zh: '留给各国自用', en: 'Reserved for national use' },
];

/** All rows 00–99, in the order of the codes. */
export const iso87 = makeRows(
  { profile: 'iso87', sources: ['ISO87'], attestation: 'agreed' },
  [...shared, ...own].sort((a, b) => a.code.localeCompare(b.code)),
);
