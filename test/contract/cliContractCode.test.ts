// steward code: a code never without its table, one document, and 1 when no table has it.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { profileIdSchema, profileIds } from '../../shared/diagnosis/responseCodes/responseCode.ts';
import { bilingualSchema } from '../../shared/model/bilingual.ts';
import { document, runInside } from '../support/cliAnswers.ts';
import { runSteward } from '../support/runSteward.ts';

const answerSchema = z.object({
  text: z.string(),
  profile: profileIdSchema.nullable(),
  match: z.enum(['code', 'words', 'none']),
  codes: z.array(
    z.object({
      profile: profileIdSchema,
      code: z.string(),
      isKnown: z.boolean(),
      meaning: bilingualSchema,
      class: z.string(),
      className: bilingualSchema,
      isApproved: z.boolean(),
      who: z.string(),
      cashier: bilingualSchema,
      sources: z.array(z.object({ key: z.string(), name: bilingualSchema })),
      attestation: z.string(),
      isVerified: z.boolean(),
    }),
  ),
});
const ask = async (...args: string[]) => {
  const ran = await runInside(['code', ...args, '--json']);
  return { status: ran.status, stderr: ran.stderr, answer: answerSchema.parse(document(ran.stdout)) };
};

describe('steward code', () => {
  it('without a table names every table beside each of the meanings', async () => {
    const { status, answer } = await ask('97');
    expect(status).toBe(0);
    expect(answer.codes.map(({ profile }) => profile)).toEqual([...profileIds]);
    const known = answer.codes.filter(({ isKnown }) => isKnown).map(({ profile, class: each }) => [profile, each]);
    expect(known).toEqual([
      ['cn-unionpay', 'TERMINAL_REG'],
      ['iso87', 'RECON'],
      ['epos-e', 'TERMINAL_REG'],
    ]);
    const { stdout } = await runInside(['code', '97', '--lang', 'zh']);
    for (const word of ['cn-unionpay', 'iso87', 'epos-e', '对账合计已清零', '先确定是哪个系统']) {
      expect(stdout).toContain(word);
    }
  });

  it('with a table gives that meaning, who acts and what the cashier does, in the language asked for', async () => {
    const zh = await runInside(['code', '97', '--profile', 'cn-unionpay', '--lang', 'zh']);
    for (const word of ['cn-unionpay', '终端未登记', '收单机构', '停止重试', 'TID', 'MID', 'SN']) {
      expect(zh.stdout).toContain(word);
    }
    const en = await runInside(['code', 'ａ０', '--profile', 'cn-unionpay', '--lang', 'en']);
    expect(en.stdout).toMatch(/^A0 {2}MAC error/);
    expect(en.stdout).not.toMatch(/\p{Script=Han}/u);
    expect((await ask('97', '--profile', 'iso87')).answer.codes).toMatchObject([{ profile: 'iso87', class: 'RECON' }]);
  });

  it('shows a code that the table does not have raw, with status 1', async () => {
    const { status, answer } = await ask('Q4', '--profile', 'cn-unionpay');
    expect(status).toBe(1);
    expect(answer).toMatchObject({ match: 'none', codes: [{ code: 'Q4', isKnown: false, isApproved: false }] });
    const spoken = await runInside(['code', 'zz', '--lang', 'zh']);
    expect(spoken.status).toBe(1);
    expect(spoken.stdout).toContain('“zz”不在任何一张表里');
  });

  it('finds words of the screen, and names the table of each hit', async () => {
    const { status, answer } = await ask('终端', '未登记');
    expect(status).toBe(0);
    expect(answer.match).toBe('words');
    expect(answer.codes[0]).toMatchObject({ profile: 'cn-unionpay', code: '97' });
    expect((await ask('insufficient', 'funds', '--profile', 'iso87')).answer.codes[0]?.code).toBe('51');
    expect(await ask('zebra crossing')).toMatchObject({ status: 1, answer: { match: 'none', codes: [] } });
    expect((await ask('not sufficient funds', '--profile', 'iso87')).answer.codes[0]?.code).toBe('51');
  });

  it('never counts a disputed code as approved', async () => {
    for (const code of ['A2', 'A4', 'A5', 'A6', '32', '08']) {
      const { answer } = await ask(code, '--profile', 'cn-unionpay');
      expect(answer.codes).toMatchObject([{ code, isApproved: false }]);
    }
    for (const code of ['00', '10', '11', '16']) {
      expect((await ask(code, '--profile', 'cn-unionpay')).answer.codes).toMatchObject([{ code, isApproved: true }]);
    }
  });

  it('needs no data folder and leaves none behind, in a real process', async () => {
    const ran = await runSteward(['code', '--json', '--', '-103']);
    expect(ran.status).toBe(0);
    expect(ran.stderr).toBe('');
    const { codes } = answerSchema.parse(document(ran.stdout));
    expect(codes.filter(({ isKnown }) => isKnown)).toMatchObject([{ profile: 'ums-dll' }]);
  });
});
