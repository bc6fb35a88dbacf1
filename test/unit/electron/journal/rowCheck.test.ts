import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../../electron/journal/canonicalText.ts';
import { chainOf, sealOf, sealStart } from '../../../../electron/journal/exportSeal.ts';
import { createRowCheck, type SealedRow } from '../../../../electron/journal/rowCheck.ts';
import { nodePlatform } from '../../../../electron/service/verify/nodePlatform.ts';

const { sha256 } = nodePlatform;

const rowsOf = (count: number) => {
  let chain = sealStart('e', [], sha256);
  const rows: SealedRow[] = [];
  for (let entry = 1; entry <= count; entry += 1) {
    const content = [String(entry), `text ${String(entry)}`];
    const seal = sealOf(chain, canonicalText(content), sha256);
    chain = chainOf(seal);
    rows.push({ content, seal, entry, isChained: null });
  }
  return { rows, stated: { exportId: 'e', rows: count, chain } };
};

const problemsOf = (rows: readonly SealedRow[], stated: ReturnType<typeof rowsOf>['stated'] | null) => {
  const check = createRowCheck(sha256);
  for (const row of rows) check.push(row);
  expect(check.count()).toBe(rows.length);
  return check.finish([], stated);
};

describe('following the seals', () => {
  it('finds nothing where nothing was changed', () => {
    const { rows, stated } = rowsOf(20);
    expect(problemsOf(rows, stated)).toEqual({ problems: [], count: 0 });
  });

  it('names the row whose seal alone was changed', () => {
    const { rows, stated } = rowsOf(6);
    for (const place of [0, 2, 5]) {
      for (const at of [3, 40]) {
        const changed = rows.map((row, each) =>
          each === place
            ? { ...row, seal: `${row.seal.slice(0, at)}${row.seal[at] === '0' ? '1' : '0'}${row.seal.slice(at + 1)}` }
            : row,
        );
        const { problems } = problemsOf(changed, stated);
        expect(problems).toEqual([{ kind: 'changed', row: place + 1, entry: place + 1 }]);
      }
    }
  });

  it('names a row that was added with a good seal of its own, by the row behind it', () => {
    const { rows, stated } = rowsOf(5);
    const content = ['3', 'forged'];
    const forged: SealedRow = {
      content,
      seal: sealOf(chainOf(rows[2]?.seal ?? ''), canonicalText(content), sha256),
      entry: 3,
      isChained: null,
    };
    const { problems } = problemsOf([...rows.slice(0, 3), forged, ...rows.slice(3)], stated);
    expect(problems).toEqual([{ kind: 'moved', row: 5, entry: 4 }]);
  });

  it('finds rows that stand behind the end', () => {
    const { rows, stated } = rowsOf(5);
    const content = ['6', 'forged'];
    const forged: SealedRow = {
      content,
      seal: sealOf(chainOf(rows[4]?.seal ?? ''), canonicalText(content), sha256),
      entry: 6,
      isChained: null,
    };
    expect(problemsOf([...rows, forged], stated).problems).toEqual([{ kind: 'moved', row: 6, entry: null }]);
  });

  it('finds any set of rows that were taken away, and nothing else', () => {
    const { rows, stated } = rowsOf(30);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 29 }), (gone) => {
        const { problems } = problemsOf(
          rows.filter(({ entry }) => entry === null || !gone.includes(entry)),
          stated,
        );
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.kind).toBe('missing');
        const named = problems.flatMap((problem) => {
          if (problem.kind !== 'missing') return [];
          const { first, last } = problem;
          const from = first ?? 1;
          const to = last ?? 30;
          return Array.from({ length: to - from + 1 }, (_, at) => from + at);
        });
        expect([...new Set(named)].sort((one, other) => one - other)).toEqual(
          [...gone].sort((one, other) => one - other),
        );
      }),
    );
  });

  it('lists a thousand problems at most and counts them all', () => {
    const { rows, stated } = rowsOf(1500);
    const { problems, count } = problemsOf(
      rows.map((row) => ({ ...row, content: ['x'] })),
      stated,
    );
    expect(problems).toHaveLength(1000);
    expect(count).toBe(1500);
  });
});
