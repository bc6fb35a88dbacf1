import { describe, expect, it } from 'vitest';
import { problemWords, verdictWords } from '../../../../../electron/export/verify/verdictWords.ts';
import type { ExportProblem, ExportVerdict } from '../../../../../electron/journal/exportVerdict.ts';

const verdict = (problems: readonly ExportProblem[], changes: Partial<ExportVerdict> = {}): ExportVerdict => ({
  format: 'csv',
  state: problems.length === 0 ? 'valid' : 'broken',
  problems,
  problemCount: problems.length,
  rows: 9,
  signedBy: { keyId: '0123456789abcdef', key: 'k' },
  statement: null,
  ...changes,
});

describe('a verdict in words', () => {
  it('says valid and signed by whom', () => {
    expect(verdictWords(verdict([])).map(({ en }) => en)).toEqual([
      'valid: all 9 rows are as they were exported',
      'signed by key 0123456789abcdef (ask the shop whether this is its key)',
    ]);
  });

  it('says changed at which entry, and which are missing', () => {
    expect(problemWords({ kind: 'changed', row: 3, entry: 7 }).en).toBe('changed at entry 7 (row 3)');
    expect(problemWords({ kind: 'missing', row: 3, first: 4, last: 6 }).en).toBe('missing entries 4–6');
    expect(problemWords({ kind: 'missing', row: 3, first: 4, last: 4 }).zh).toBe('缺少第 4 条日志');
  });

  it('says how many more there are', () => {
    const words = verdictWords(verdict([{ kind: 'start' }], { problemCount: 5, signedBy: null }));
    expect(words.map(({ en }) => en)).toContain('and 4 more');
    expect(words.at(-1)?.en).toContain('not signed');
  });
});
