import { describe, expect, it } from 'vitest';
import {
  classOf,
  findResponseCode,
  isApproved,
  responseCodes,
  sameCodeElsewhere,
} from '../../../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import { type ProfileId, profileIds } from '../../../../../shared/diagnosis/responseCodes/responseCode.ts';
import { forbiddenIn } from '../../../../rules/forbiddenAdvice.ts';

const rows = Object.values(responseCodes).flat();
const named = ({ profile, code }: { profile: ProfileId; code: string }): string => `${profile} ${code}`;

describe('the tables of response codes', () => {
  it('exist for every profile, each row under its own', () => {
    expect(Object.keys(responseCodes)).toEqual([...profileIds]);
    for (const profile of profileIds) {
      expect(responseCodes[profile].length).toBeGreaterThan(0);
      expect(responseCodes[profile].every((row) => row.profile === profile)).toBe(true);
    }
  });

  it('have no code twice', () => {
    expect(new Set(rows.map(named)).size).toBe(rows.length);
  });

  it('are complete in both languages, each row with a source', () => {
    const texts = (row: (typeof rows)[number]) => [
      row.meaning,
      row.cashier,
      ...(row.question === null ? [] : [row.question]),
      ...(row.otherwise === null ? [] : [row.otherwise.when]),
      ...row.readings.map(({ meaning }) => meaning),
    ];
    const odd = rows.filter(
      (row) =>
        row.sources.length === 0 ||
        texts(row).some(
          ({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]{2}/i.test(en) || /\p{Script=Han}/u.test(en),
        ),
    );
    // “PIN” and “MAC” are no Chinese words, but no meaning consists of them alone.
    expect(odd.map(named)).toEqual([]);
  });

  it('give none of the advice that is never given', () => {
    const bad = rows.filter((row) => forbiddenIn(JSON.stringify(row)).length > 0);
    expect(bad.map(named)).toEqual([]);
  });

  it('never send anybody to the network settings for what only waiting cures', () => {
    const advice = rows
      .filter(({ action }) => action === 'WAIT_RETRY' || action === 'SYSTEM')
      .map(({ cashier }) => `${cashier.zh} ${cashier.en}`);
    for (const text of advice) expect(text).not.toMatch(/APN|DNS|修改.*网络|change .*network/i);
  });

  it.each([
    ['cn-unionpay', '00 10 11 16'],
    ['iso87', '00 10 11 16'],
    ['tw-hypos', '00'],
    ['epos-e', '00'],
    ['newland-posp', '00'],
    ['ums-dll', ''],
    ['zvt', '00'],
    ['lakala-qr', ''],
  ] as const)('count in %s only these as approved: %s', (profile, expected) => {
    const approved = responseCodes[profile].filter(({ code }) => isApproved(profile, code)).map(({ code }) => code);
    expect(approved.join(' ')).toBe(expected);
    for (const code of approved) expect(findResponseCode(profile, code).action).toMatch(/^APPROVED/);
  });

  it('take nothing for an approval that is not in them', () => {
    for (const profile of profileIds) {
      for (const code of ['', ' ', '0', '000', '0A', 'OO', '1', '成功', 'undefined', 'A6', '08', '32'])
        expect(isApproved(profile, code)).toBe(false);
    }
  });

  it('never colour a code as approved that is none', () => {
    for (const row of rows) {
      if (!isApproved(row.profile, row.code)) expect(classOf(row).tone).not.toBe('good');
      else expect(classOf(row).tone).toBe('good');
    }
    expect(classOf(findResponseCode('iso87', '08')).name.zh).toBe('不能当作成功');
  });
});

describe('the same characters', () => {
  it.each([
    ['97', { 'cn-unionpay': 'TERMINAL_REG', iso87: 'RECON', 'epos-e': 'TERMINAL_REG', 'tw-hypos': 'UNKNOWN' }],
    ['98', { 'cn-unionpay': 'WAIT_RETRY', iso87: 'SIGN_IN' }],
    ['99', { 'cn-unionpay': 'SIGN_IN', iso87: 'UNKNOWN' }],
    ['A0', { 'cn-unionpay': 'SIGN_IN', iso87: 'UNKNOWN', zvt: 'WAIT_RETRY' }],
    ['89', { 'cn-unionpay': 'UNKNOWN', 'tw-hypos': 'TERMINAL_REG' }],
    ['T3', { 'epos-e': 'MERCHANT_REG', 'newland-posp': 'PERMISSION', 'cn-unionpay': 'UNKNOWN' }],
  ] as const)('%s mean something else in each profile', (code, expected) => {
    for (const profile of profileIds) {
      const action = (expected as Partial<Record<ProfileId, string>>)[profile];
      if (action !== undefined) expect(findResponseCode(profile, code).action).toBe(action);
    }
  });

  it('are listed for the other profiles, each with its own', () => {
    expect(sameCodeElsewhere('cn-unionpay', '97').map(({ profile }) => profile)).toEqual(['iso87', 'epos-e']);
    expect(sameCodeElsewhere('tw-hypos', '97').map(({ profile }) => profile)).toEqual([
      'cn-unionpay',
      'iso87',
      'epos-e',
    ]);
  });
});

describe('a code that is looked up', () => {
  it.each(['a0', 'A0', 'ａ０', ' A0 ', 'Ａ0', 'A\u200b0'])('may be typed as %j', (typed) => {
    expect(findResponseCode('cn-unionpay', typed).code).toBe('A0');
    expect(findResponseCode('cn-unionpay', typed).isKnown).toBe(true);
  });

  it('is shown raw when the table does not have it, and no meaning is made up', () => {
    const found = findResponseCode('cn-unionpay', 'Q4');
    expect(found).toMatchObject({ code: 'Q4', isKnown: false, action: 'UNKNOWN', profile: 'cn-unionpay' });
    expect(found.meaning.zh).toBe('交易失败');
    expect(found.readings).toEqual([]);
  });

  it('is cut when it is far too long, and never looked up as something else', () => {
    const found = findResponseCode('cn-unionpay', '97'.repeat(5000));
    expect(found.isKnown).toBe(false);
    expect(found.code.length).toBeLessThanOrEqual(24);
    expect(findResponseCode('cn-unionpay', '3').isKnown).toBe(false);
    expect(findResponseCode('cn-unionpay', 'constructor').isKnown).toBe(false);
  });

  it('of ZVT from 01 to 63 belongs to the network operator', () => {
    expect(findResponseCode('zvt', '05')).toMatchObject({ isKnown: false, meaning: { zh: '网络运营方报告 05' } });
    expect(findResponseCode('zvt', '63').meaning.en).toMatch(/network operator/);
    expect(findResponseCode('zvt', '6D').meaning.zh).toBe('交易失败');
  });
});
