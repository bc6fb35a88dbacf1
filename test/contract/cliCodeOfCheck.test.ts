// `steward code-of-check` as scripts rely on it: decoding without a record, the code of a stored check, exit statuses.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeCheckCode } from '../../shared/checkCode/encodeCheckCode.ts';
import { bilingualSchema } from '../../shared/model/bilingual.ts';
import { recordLevels } from '../../shared/model/healthReport.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';

const answerSchema = z.looseObject({
  code: z.string().regex(/^[KM][0-9FHKMPRWXY]{3}(-[0-9FHKMPRWXY]{4}){3,4}$/),
  format: z.literal(1),
  startedAt: z.iso.datetime().nullable(),
  level: z.enum(recordLevels),
  ending: z.enum(['complete', 'cancelled', 'brokenOff']),
  verdict: z.enum(verdicts),
  simulated: z.boolean(),
  concerns: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      id: z.string().nullable(),
      outcome: z.enum(['fail', 'warn']),
      title: bilingualSchema,
    }),
  ),
  more: z.number().int(),
  moreIsAtLeast: z.boolean(),
});

const code = encodeCheckCode({
  verdict: 'fail',
  level: 'quick',
  ending: 'complete',
  simulated: false,
  startedAt: '2026-11-22T01:30:44.123Z',
  terminal: { serialNumber: '17F59B1F' },
  checks: [
    { id: 'security.tamper', outcome: 'fail' },
    { id: 'clock.drift', outcome: 'warn' },
  ],
});

const folder = mkdtempSync(join(tmpdir(), 'steward-code-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (...words: string[]) => {
  const ran = await runInside(['code-of-check', ...words, '--json']);
  return { status: ran.status, stderr: ran.stderr, answer: answerSchema.parse(document(ran.stdout)) };
};

describe('steward code-of-check', () => {
  it('tells what a code says, without any record, and ends with 0 whatever the check had found', async () => {
    const { status, stderr, answer } = await ask(code.toLowerCase().replaceAll('-', ' '));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answer).toMatchObject({
      code,
      startedAt: '2026-11-22T01:30:00.000Z',
      level: 'quick',
      verdict: 'fail',
      concerns: [
        { id: 'security.tamper', outcome: 'fail' },
        { id: 'clock.drift', outcome: 'warn' },
      ],
      more: 0,
      serialNumber: null,
    });
  });

  it('compares with a serial number: 0 where it fits, 1 where it is another terminal', async () => {
    expect(await ask(code, '--sn', '17f5-9b1f')).toMatchObject({ status: 0, answer: { serialNumber: 'fits' } });
    expect(await ask(code, '--sn', '17F59B1E')).toMatchObject({ status: 1, answer: { serialNumber: 'other' } });
  });

  it.each([
    ['a wrong character', code.replace(/.$/, (last) => (last === '0' ? '1' : '0')), 'check-code-mistake', /group 5/],
    [
      'a letter that no code has',
      `${code.slice(0, 6)}B${code.slice(7)}`,
      'check-code-strange',
      /character 2 of group 2/,
    ],
    ['a missing character', code.slice(0, -1), 'check-code-length', /19/],
  ])('ends with 2 for %s and says where it is', async (_what, typed, cause, place) => {
    const ran = await runInside(['code-of-check', typed, '--json']);
    const { error } = errorDocument.parse(document(ran.stdout));
    expect(ran.status).toBe(2);
    expect(error.cause).toBe(cause);
    expect(`${error.message} ${error.remedy}`).toMatch(place);
  });

  it('makes the code of a stored check, the same that the check printed, and says how to read it out', async () => {
    const checked = await runInside(['check', 'sim:low-battery-hot', '--data', folder, '--json']);
    const { id, checkCode } = z.looseObject({ id: z.uuid(), checkCode: z.string() }).parse(document(checked.stdout));
    const { status, answer } = await ask(id, '--data', folder);
    expect(status).toBe(0);
    expect(answer).toMatchObject({ code: checkCode, checkId: id, simulated: true });
    expect(answer['spoken']).toHaveLength(checkCode.split('-').length);
    const said = await runInside(['code-of-check', id, '--data', folder, '--lang', 'zh']);
    expect(said.stdout).toContain(checkCode);
    expect(said.stdout).toContain('电话里这样念');
  });

  it('ends with 2 for a stored check that does not exist, and for --sn beside one', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect((await runInside(['code-of-check', unknown, '--data', folder])).status).toBe(2);
    expect((await runInside(['code-of-check', unknown, '--sn', '1', '--data', folder])).status).toBe(2);
  });
});
