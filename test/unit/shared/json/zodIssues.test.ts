import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJson } from '../../../../shared/json/readJson.ts';
import { zodIssues } from '../../../../shared/json/zodIssues.ts';

const schema = z.strictObject({
  list: z.array(
    z.strictObject({
      kind: z.enum(['one', 'two']),
      count: z.number().min(1).max(9),
      note: z.union([z.string(), z.strictObject({ zh: z.string() })]).optional(),
    }),
  ),
});
const remedy = { zh: '请改正', en: 'correct it' };

const issuesOf = (text: string) => {
  const read = readJson(text);
  if (!read.ok) throw new Error(read.fault.problem.en);
  const parsed = schema.safeParse(read.document.value);
  return parsed.success ? [] : zodIssues(parsed.error, read.document, { entryOf: () => 'entry', remedy });
};

describe('faults of a schema in words', () => {
  it('carry line, place and what would be right', () => {
    const [kind, count] = issuesOf('{"list": [\n {"kind": "three",\n  "count": "4"}]}');
    expect(kind).toMatchObject({ line: 2, entry: 'entry', remedy });
    expect(kind?.what.en).toBe('list.kind: should be one of one, two');
    expect(count).toMatchObject({ line: 3 });
    expect(count?.what.zh).toBe('list.count：应为数字');
  });

  it('name what is too much, too little, unknown, or none of several forms', () => {
    expect(issuesOf('{"list": [{"kind": "one", "count": 0}]}')[0]?.what.en).toContain('at least 1');
    expect(issuesOf('{"list": [{"kind": "one", "count": 10}]}')[0]?.what.en).toContain('at most 9');
    expect(issuesOf('{"list": [{"kind": "one", "count": 1, "cuont": 2}]}')[0]?.what.zh).toContain('cuont');
    expect(issuesOf('{"list": [{"kind": "one", "count": 1, "note": 5}]}')[0]?.what.zh).toContain('note');
    expect(issuesOf('{}')[0]?.what.en).toContain('a list');
  });
});
