// `steward id` as scripts rely on it: every kind, the exit statuses, and no card number in any output.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { identifierKinds } from '../../shared/identifier/identifierKinds.ts';
import { document, runInside } from '../support/cliAnswers.ts';
import { anyPan } from '../support/testCards.ts';

const both = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const source = z.strictObject({ key: z.string(), name: both });
const problem = z.strictObject({
  code: z.string().regex(/^[a-z-]+$/),
  severity: z.enum(['suspicious', 'invalid']),
  positions: z.array(z.number().int().positive()),
  message: both,
  remedy: both,
});
const answer = z.strictObject({
  value: z.string(),
  isCardNumber: z.boolean(),
  changes: z.array(both),
  kind: z.enum(identifierKinds).nullable(),
  problems: z.array(problem),
  readings: z.array(
    z.strictObject({
      kind: z.enum(identifierKinds),
      name: both,
      likelihood: z.enum(['certain', 'likely', 'possible']).nullable(),
      reason: both.nullable(),
      verdict: z.enum(['valid', 'suspicious', 'invalid', 'missing']),
      value: z.string(),
      problems: z.array(problem),
      notes: z.array(both),
      parts: z.array(
        z.strictObject({
          name: z.string(),
          label: both,
          position: z.number().int().positive(),
          value: z.string(),
          reading: both,
          confidence: z.enum(['certain', 'likely', 'ambiguous', 'unknown']),
          meanings: z.array(z.strictObject({ text: both, source: z.string(), isVerified: z.boolean() })),
          source,
          isVerified: z.boolean(),
        }),
      ),
    }),
  ),
});

const ask = async (...words: string[]) => {
  const ran = await runInside(['id', ...words, '--json']);
  return { status: ran.status, stderr: ran.stderr, ...answer.parse(document(ran.stdout)) };
};

describe('steward id', () => {
  it.each([
    ['82229005943096D', 'mid'],
    ['A1135688', 'tid'],
    ['00005702280117638929', 'tusn'],
    ['N7NL00123456', 'sn'],
    ['91110000600037341L', 'uscc'],
    ['89860012345678901238', 'iccid'],
    ['490154203237518', 'imei'],
  ])('%s is fine as %s: status 0', async (number, kind) => {
    const found = await ask(number);
    expect(found).toMatchObject({ status: 0, stderr: '', kind: null, value: number, problems: [] });
    expect(found.readings[0]?.kind).toBe(kind);
    const asked = await ask('--kind', kind, number);
    expect(asked).toMatchObject({ status: 0, kind, readings: [{ kind, likelihood: null, verdict: 'valid' }] });
  });

  it.each([
    [['911100006000373410'], 'invalid'],
    [['--kind', 'uscc', '110000012345678'], 'invalid'],
    [['89860012345678901234'], 'suspicious'],
    [['--kind', 'sn', '0123456789ABCDEF'], 'missing'],
    [['--kind', 'tid', '1135688'], 'invalid'],
    [['--kind', 'imei', '490154203237511'], 'invalid'],
  ])('%s has something against it: status 1', async (words, verdict) => {
    const found = await ask(...words);
    expect(found.status).toBe(1);
    expect(found.readings[0]?.verdict).toBe(verdict);
  });

  it.each(['1.2E+11', '你好'])('%s is no number: status 1', async (number) => {
    expect(await ask(number)).toMatchObject({ status: 1, readings: [] });
  });

  it('shows all kinds of a number that may be several, and both regions of an ambiguous code', async () => {
    const found = await ask('490154203237518');
    expect(found.readings.map(({ kind }) => kind)).toEqual(['imei', 'mid', 'sn']);
    const region = (await ask('822451058120001')).readings[0]?.parts[1];
    expect(region).toMatchObject({ confidence: 'ambiguous', meanings: [{ isVerified: false }, { isVerified: false }] });
    const { stdout } = await runInside(['id', '822451058120001', '--lang', 'zh']);
    expect(stdout).toMatch(/济南.*百色.*有歧义 \[2\] \[3\]/);
  });

  it('takes a number in groups, and says what it changed', async () => {
    expect(await ask('9111', '0000', '6000', '3734', '1l')).toMatchObject({ status: 0, value: '91110000600037341L' });
    expect((await ask('9111', '0000', '6000', '3734', '1l')).changes).toHaveLength(2);
  });

  it.each(['zh', 'en'] as const)('names source and confidence of every part in %s', async (language) => {
    const { stdout } = await runInside(['id', '82229005943096D', '--lang', language]);
    for (const mark of ['[1]', '[2]', '[3]', '[4]', 'Unlicense', language === 'zh' ? '推测' : 'Likely']) {
      expect(stdout).toContain(mark);
    }
    if (language === 'en') expect(stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it('never prints a card number, however it is typed', async () => {
    const cards = anyPan.filter(
      (pan) => /^(4|5[1-5]|62)/.test(pan) && [16, 19].includes(pan.length) && !/^5.{18}$/.test(pan),
    );
    await fc.assert(
      fc.asyncProperty(cards, fc.constantFrom('', ...identifierKinds), fc.boolean(), async (pan, kind, isJson) => {
        for (const typed of [[pan], pan.match(/.{1,4}/g) ?? []]) {
          const ran = await runInside([
            'id',
            ...(kind === '' ? [] : ['--kind', kind]),
            ...typed,
            ...(isJson ? ['--json'] : []),
          ]);
          const bare = (ran.stdout + ran.stderr).replace(/[^\d*]/g, '');
          expect(bare).not.toContain(pan);
          expect(ran.stdout).toContain(`${pan.slice(0, 6)}${'*'.repeat(pan.length - 10)}${pan.slice(-4)}`);
          expect(ran.status).toBe(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['id', 'x', '--kind', '4111111111111111'],
    ['id', '--4111111111111111'],
    ['4111111111111111'],
    ['ports', '4111111111111111'],
  ])('repeats no card number that stands in a wrong place: %s %s', async (...words) => {
    const ran = await runInside(words);
    expect(ran.status).toBe(2);
    expect(ran.stderr).not.toContain('4111111111111111');
  });
});
