import { describe, expect, it } from 'vitest';
import { isApproved } from '../../../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import { cnUnionpay } from '../../../../../shared/diagnosis/responseCodes/cnUnionpay.ts';

// Typed from the handbook's table, not from the data: code, class letter of the source (- = none), class; `>` = second class.
const oracle = `
00 A APPROVED
01 C ISSUER
02 C ISSUER
03 C MERCHANT_REG
04 D CAPTURE
05 C ISSUER
06 E ISSUER
07 D CAPTURE
08 - UNKNOWN
09 B RETRY
10 A APPROVED_CHECK
11 A APPROVED_CHECK
12 C ISSUER>RETRY
13 B RETRY
14 B RETRY
15 C ISSUER
16 A APPROVED_CHECK
17 C ISSUER
18 - UNKNOWN
19 C RETRY
20 C SYSTEM
21 C ISSUER
22 C SIGN_IN
23 C ISSUER
24 - UNKNOWN
25 C RECON
26 - UNKNOWN
27 - UNKNOWN
28 - UNKNOWN
29 - UNKNOWN
30 C KEYS_PARAMS>RETRY
31 C ISSUER
32 - APPROVED_CHECK
33 D CAPTURE
34 D CAPTURE
35 D CAPTURE
36 D CAPTURE
37 D CAPTURE
38 D CAPTURE>ISSUER
39 C ISSUER
40 C ISSUER
41 D CAPTURE
42 B ISSUER
43 D CAPTURE
44 C ISSUER
45 - RETRY
46 - UNKNOWN
47 - UNKNOWN
48 - UNKNOWN
49 - UNKNOWN
50 - UNKNOWN
51 C ISSUER
52 C ISSUER
53 C ISSUER
54 C ISSUER
55 C ISSUER>KEYS_PARAMS
56 C ISSUER
57 C ISSUER
58 C PERMISSION>ISSUER
59 C ISSUER
60 C ISSUER
61 C ISSUER
62 C ISSUER
63 C ISSUER>KEYS_PARAMS
64 C RECON
65 C ISSUER
66 C PERMISSION
67 C CAPTURE
68 C WAIT_RETRY
69 - RETRY
75 C ISSUER
76 - ISSUER
77 D SIGN_IN
78 - KEYS_PARAMS
79 C RECON
89 - UNKNOWN
90 C WAIT_RETRY
91 C WAIT_RETRY
92 C WAIT_RETRY
93 C ISSUER
94 C SIGN_IN
95 C RECON
96 C SYSTEM>KEYS_PARAMS
97 D TERMINAL_REG
98 E WAIT_RETRY
99 B SIGN_IN
A0 B SIGN_IN
A1 C UNKNOWN
A2 - UNKNOWN
A3 C UNKNOWN
A4 - UNKNOWN
A5 - UNKNOWN
A6 - UNKNOWN
A7 C SYSTEM>KEYS_PARAMS
F0 - SIGN_IN>KEYS_PARAMS
YM C ISSUER
YT C ISSUER
OT B RETRY`;

const rowOf = (code: string) => {
  const row = cnUnionpay.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};
const cashierOf = (code: string) => rowOf(code).cashier;

describe('the China UnionPay table', () => {
  it('has every code of the handbook with its class letter and its console class, and no other code', () => {
    const written = cnUnionpay.map(
      ({ code, letter, action, otherwise }) =>
        `${code} ${letter ?? '-'} ${action}${otherwise === null ? '' : `>${otherwise.action}`}`,
    );
    expect([...written].sort()).toEqual(oracle.trim().split('\n').sort());
  });

  it('takes 00, 10, 11 and 16 for approvals and nothing else, the rows of a shifted copy included', () => {
    expect(cnUnionpay.filter(({ code }) => isApproved('cn-unionpay', code)).map(({ code }) => code)).toEqual([
      '00',
      '10',
      '11',
      '16',
    ]);
    expect(cnUnionpay.filter(({ letter }) => letter === 'A').map(({ code }) => code)).toEqual(['00', '10', '11', '16']);
    expect(rowOf('03').meaning.zh).toMatch(/无效商户/);
    expect(rowOf('04').meaning.zh).toMatch(/没收卡/);
    expect(rowOf('05').action).toBe('ISSUER');
  });

  it('spells the MAC error A0, never 0A', () => {
    expect(cnUnionpay.some(({ code }) => code === '0A')).toBe(false);
    expect(rowOf('A0').meaning.zh).toMatch(/MAC/);
    expect(rowOf('A0').shown).toContain('校验错，请重新签到');
  });

  it.each(['A2', 'A4', 'A5', 'A6'])('shows what the tables say about %s and never counts it as approved', (code) => {
    const row = rowOf(code);
    expect(isApproved('cn-unionpay', code)).toBe(false);
    expect(row.attestation).toBe('disputed');
    expect(row.letter).not.toBe('A');
    for (const { meaning } of row.readings) expect(row.meaning.zh).toContain(meaning.zh);
    expect(row.readings.some(({ meaning }) => meaning.zh === '有缺陷的成功')).toBe(true);
    expect(row.cashier.zh).toMatch(/不要当作成功/);
  });

  it.each([
    ['A1', '转账货币不一致', '二磁道长度不符合'],
    ['A2', '有缺陷的成功', '三磁道长度不符合'],
    ['A3', '资金到账行无此账户', '校验密钥错'],
    ['A4', '有缺陷的成功', '未签到'],
    ['A5', '有缺陷的成功', '用户磁道数据异常'],
  ])('has both meanings of %s side by side', (code, one, other) => {
    expect(rowOf(code).meaning.zh).toContain(one);
    expect(rowOf(code).meaning.zh).toContain(other);
  });

  it('keeps the two meanings of 08 and takes it for no approval', () => {
    expect(rowOf('08').readings).toHaveLength(2);
    expect(isApproved('cn-unionpay', '08')).toBe(false);
  });

  it('shows the three meanings of 58 and asks what tells them apart', () => {
    expect(rowOf('58').readings).toHaveLength(3);
    expect(rowOf('58').question?.zh).toMatch(/每张卡.*一张.*签到/);
    expect(rowOf('58').question?.en).toMatch(/every card.*one.*sign-on/i);
  });

  it('stops at 97, sends to the diagnosis, and has TID, MID and serial number told; the line is not blamed', () => {
    const { zh, en } = cashierOf('97');
    for (const word of ['停止', '诊断', 'TID', 'MID', 'SN', '收单机构']) expect(zh).toContain(word);
    for (const word of ['Stop', 'diagnosis', 'TID', 'MID', 'serial number', 'acquirer']) expect(en).toContain(word);
    expect(`${zh}${rowOf('97').meaning.zh}`).not.toMatch(/重启|路由|检查网络|信号/);
  });

  it.each(['09', '68', '94', '98'])('has the last transaction queried before %s is done again', (code) => {
    expect(cashierOf(code).zh).toMatch(/^先查/);
    expect(cashierOf(code).en).toMatch(/^Query/);
  });

  it.each(['68', '90', '91', '92', '96', '98'])('advises to wait at %s and to change no setting', (code) => {
    const { zh, en } = cashierOf(code);
    expect(zh).toMatch(/等\D?(5 到 15 |几)分钟/);
    expect(zh).toMatch(/不要改动终端的任何设置/);
    expect(en).toMatch(/change no setting/i);
    expect(`${zh}${en}`).not.toMatch(/APN|DNS|IP|主机地址|host address/);
  });

  it('never has a card kept by force', () => {
    const captures = cnUnionpay.filter(({ action }) => action === 'CAPTURE');
    expect(captures.map(({ code }) => code)).toEqual('04 07 33 34 35 36 37 38 41 43 67'.split(' '));
    for (const { cashier } of captures) {
      expect(cashier.zh).toMatch(/留卡规定.*不与顾客争执.*不要强行留卡.*授权电话/);
      expect(cashier.en).toMatch(/do not argue and do not keep the card by force/);
    }
  });

  it('says that 97 may hide behind 03', () => {
    expect(cashierOf('03').zh).toContain('97');
    expect(cashierOf('03').en).toContain('97');
  });

  it('leaves the blame of the terminal out of matters of the card', () => {
    for (const { who } of cnUnionpay.filter(({ action }) => action === 'ISSUER')) expect(who).toBe('issuer');
  });

  it('names 32 no approval although one list calls it partially completed', () => {
    expect(isApproved('cn-unionpay', '32')).toBe(false);
    expect(rowOf('32').meaning.zh).toMatch(/不能当作成功/);
  });
});
