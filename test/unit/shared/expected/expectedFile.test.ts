import { describe, expect, it } from 'vitest';
import { expectedFileKind, readExpectedFile, writeExpectedFile } from '../../../../shared/expected/expectedFile.ts';
import { expectedSetSchema } from '../../../../shared/expected/expectedSet.ts';

const set = expectedSetSchema.parse({ versions: [{ part: 'firmware', versions: ['10'] }] });
const stored = {
  model: 'SIM-A8',
  version: 2,
  set,
  reason: '统一版本',
  changedBy: 'Li',
  changedAt: '2026-11-22T01:30:00.000Z',
};
const file = (...sets: readonly unknown[]): string =>
  JSON.stringify({ kind: expectedFileKind, version: 1, sets }, null, 1);
const entry = { model: 'SIM-A8', reason: '统一版本', set: {} };

describe('a file of expected versions', () => {
  it('is read as it was written; sets that were given up are left out', () => {
    const { entries, issues } = readExpectedFile(
      writeExpectedFile([stored, { ...stored, model: 'V90', set: null }], 'x'),
    );
    expect(issues).toEqual([]);
    expect(entries).toEqual([{ model: 'SIM-A8', set, reason: '统一版本' }]);
  });

  it('is refused as a whole, with line, entry, fault and what to do', () => {
    const bad = { ...entry, model: 'V90', set: { versions: [{ part: 'firmwear', versions: ['1'] }] } };
    const { entries, issues } = readExpectedFile(file(entry, bad));
    expect(entries).toEqual([]);
    expect(issues[0]).toMatchObject({ line: 16, entry: '2. V90' });
    expect(issues[0]?.what.zh).toContain('应为其中之一');
    expect(issues[0]?.remedy.zh).toContain('没有导入任何内容');
    expect(readExpectedFile(file(entry, { ...entry, model: 'sim－a8' })).issues[0]?.what.en).toContain('twice');
  });

  it('is refused with the way out if a newer program wrote it', () => {
    const { entries, issues } = readExpectedFile(file(entry).replace('"version": 1', '"version": 2'));
    expect(entries).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.remedy.en).toContain('Update this program');
  });

  it('is refused if it is rubbish', () => {
    for (const text of [
      '',
      '{',
      'PK\u0000',
      '\uFFFD',
      '[]',
      '{"kind":"other"}',
      'x'.repeat(1_100_000),
      file({ model: 'A' }),
    ]) {
      const { entries, issues } = readExpectedFile(text);
      expect(entries).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});
