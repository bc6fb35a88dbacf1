// `steward compare` as scripts rely on it: one document, differences with weight, exit statuses.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bilingualSchema } from '../../shared/model/bilingual.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cell = z.looseObject({ kind: z.string(), text: bilingualSchema });
const answerSchema = z.strictObject({
  before: z.uuid(),
  after: z.uuid(),
  relation: z.enum(['sameCheck', 'sameTerminal', 'otherTerminal']),
  differences: z.number().int(),
  remarks: z.array(bilingualSchema),
  sections: z.array(
    z.strictObject({
      section: z.string(),
      title: bilingualSchema,
      differences: z.number().int(),
      rows: z.array(
        z.strictObject({
          key: z.string(),
          label: bilingualSchema,
          before: cell,
          after: cell,
          difference: bilingualSchema.nullable(),
          change: z.enum(['same', 'changed', 'better', 'worse']),
          weight: z.number(),
        }),
      ),
    }),
  ),
});

const check = async (scenario: string): Promise<string> => {
  const { stdout } = await runInside(['check', `sim:${scenario}`, '--data', folder, '--json']);
  return z.looseObject({ id: z.uuid() }).parse(document(stdout)).id;
};
const compare = async (...words: string[]) => {
  const ran = await runInside(['compare', ...words, '--data', folder, '--json']);
  return { status: ran.status, answer: answerSchema.parse(document(ran.stdout)) };
};

describe('steward compare', () => {
  it('tells what is worse, gravest first, and ends with 1', async () => {
    const [healthy, paperOut] = [await check('healthy'), await check('paper-out')];
    const { status, answer } = await compare(healthy, paperOut);
    expect(status).toBe(1);
    expect(answer).toMatchObject({ before: healthy, after: paperOut, relation: 'otherTerminal' });
    expect(answer.sections[0]?.section).toBe('outcomes');
    const weights = answer.sections[0]?.rows.map(({ weight }) => weight) ?? [];
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    const printer = answer.sections[0]?.rows.find(({ key }) => key === 'printer.state');
    expect(printer).toMatchObject({ change: 'worse', before: { outcome: 'pass' }, after: { outcome: 'warn' } });
    const said = await runInside(['compare', healthy, paperOut, '--data', folder, '--lang', 'zh']);
    expect(said.stdout).toContain('两台不同的终端');
    expect(said.stdout).toContain('右边较差');
  });

  it('finds no difference between a check and itself; --all lists what is the same', async () => {
    const id = await check('healthy');
    const { status, answer } = await compare(id, id, '--all');
    expect({ status, differences: answer.differences, relation: answer.relation }).toEqual({
      status: 0,
      differences: 0,
      relation: 'sameCheck',
    });
    expect(answer.sections.flatMap(({ rows }) => rows).length).toBeGreaterThan(20);
  });

  it('ends with 2 for a check that does not exist, and for what is no id', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const words of [
      [unknown, unknown],
      ['yesterday', unknown],
    ]) {
      const ran = await runInside(['compare', ...words, '--data', folder, '--json']);
      expect(ran.status).toBe(2);
      errorDocument.parse(document(ran.stdout));
    }
  });
});
