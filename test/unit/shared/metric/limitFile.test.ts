import { describe, expect, it } from 'vitest';
import { limitFileKind, readLimitFile, writeLimitFile } from '../../../../shared/metric/limitFile.ts';
import type { LimitVersion } from '../../../../shared/metric/limitScope.ts';

const limit: LimitVersion = {
  metric: 'battery.level',
  model: 'SIM-A8',
  store: '',
  bounds: { warnBelow: 30, warnAbove: null, failBelow: 10, failAbove: null },
  reason: { zh: '老型号电池', en: 'old batteries' },
  version: 3,
  changedBy: 'Li',
  changedAt: '2026-11-22T01:30:00.000Z',
};
const at = '2026-11-22T02:00:00.000Z';
const file = (...limits: readonly unknown[]): string =>
  JSON.stringify({ kind: limitFileKind, version: 1, limits }, null, 1);
const wrong = (text: string) => readLimitFile(text).issues[0];

describe('a file of limits', () => {
  it('is read as it was written', () => {
    const withdrawn = { ...limit, store: '北门店', bounds: null };
    const { entries, issues } = readLimitFile(writeLimitFile([limit, withdrawn], at));
    expect(issues).toEqual([]);
    expect(entries).toEqual(
      [limit, withdrawn].map(({ metric, model, store, bounds, reason }) => ({ metric, model, store, bounds, reason })),
    );
  });

  it('may leave out what is not limited, and give its reason in one language', () => {
    const { entries } = readLimitFile(
      file({ metric: 'battery.level', bounds: { warnBelow: 25 }, reason: 'old units' }),
    );
    expect(entries[0]).toMatchObject({ model: '', store: '', bounds: { warnBelow: 25, failAbove: null } });
    expect(entries[0]?.reason).toEqual({ zh: 'old units', en: 'old units' });
  });

  it('is refused as a whole, with line, entry, fault and what to do', () => {
    const bad = { metric: 'battery.level', model: 'SIM-A8', bounds: { warnBelow: 'low' }, reason: 'why not' };
    const issue = wrong(file({ metric: 'paper.remaining', bounds: { warnBelow: 5 }, reason: 'good one' }, bad));
    expect(issue).toMatchObject({ line: 16, entry: '2. battery.level · SIM-A8' });
    expect(issue?.what.zh).toBe('bounds.warnBelow：应为数字');
    expect(issue?.remedy.en).toContain('nothing was imported');
    expect(readLimitFile(file(bad)).entries).toEqual([]);
  });

  it('is refused where its bounds contradict each other, a scope is there twice, or a name is misspelt', () => {
    const good = { metric: 'battery.level', bounds: { warnBelow: 30 }, reason: 'old batteries' };
    expect(wrong(file({ ...good, bounds: { warnBelow: 30, warnAbove: 20 } }))?.what.zh).toBe(
      '“注意低于 30”必须小于“注意高于 20”',
    );
    expect(wrong(file({ ...good, bounds: { warnBelow: 30, failBelow: 40 } }))?.what.en).toContain(
      'must not be greater',
    );
    expect(wrong(file({ ...good, model: 'A8' }, { ...good, model: 'ａ8 ' }))?.what.en).toContain('twice');
    expect(wrong(file({ ...good, modle: 'A8' }))?.what.en).toContain('modle');
    expect(wrong(file({ ...good, metric: 'battery.mood' }))?.what.zh).toContain('其中之一');
    expect(wrong(file({ ...good, reason: '' }))?.what.zh).toContain('reason');
    expect(wrong(`{"kind":"${limitFileKind}","version":1,"limits":[],"extra":1}`)?.what.en).toContain('extra');
  });

  it('is refused with the way out if a newer program wrote it', () => {
    const { entries, issues } = readLimitFile(file(limit).replace('"version": 1', '"version": 2'));
    expect(entries).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.remedy.en).toContain('Update this program');
  });

  it('is refused if it is something else', () => {
    for (const text of ['', '[]', 'null', '{"kind":"other","version":1,"limits":[]}', 'PK\u0003\u0004', '\uFFFD{}']) {
      const { entries, issues } = readLimitFile(text);
      expect(entries).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
    }
    expect(wrong('{\n"kind": }')).toMatchObject({ line: 2 });
    expect(wrong('x'.repeat(1_100_000))?.what.en).toContain('too large');
  });

  it('never lists more faults than a person reads', () => {
    expect(readLimitFile(file(...Array.from({ length: 500 }, () => ({})))).issues).toHaveLength(50);
  });
});
