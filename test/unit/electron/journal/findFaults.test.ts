import { describe, expect, it } from 'vitest';
import { claimedNumber, type FoundRow, findFaults } from '../../../../electron/journal/findFaults.ts';
import { linkHash } from '../../../../electron/journal/journalChain.ts';
import { sha256 } from '../../../../electron/store/journalStore.ts';

const begin = 'b'.repeat(64);

const chain = (count: number): FoundRow[] => {
  let hash = begin;
  return Array.from({ length: count }, (_, index) => {
    const body = `{"n":${String(index + 1)}}`;
    hash = linkHash(hash, body, sha256);
    return { number: index + 1, body, hash };
  });
};

const look = (rows: readonly FoundRow[]) => findFaults(rows, { last: 0, previous: begin }, null, sha256);

const changed = (rows: readonly FoundRow[], number: number, change: Partial<FoundRow>): FoundRow[] =>
  rows.map((row) => (row.number === number ? { ...row, ...change } : row));

describe('a stretch of the journal', () => {
  it('is sound when each entry follows the one before', () => {
    const rows = chain(5);
    expect(look(rows)).toEqual({ faults: [], shifted: [], entries: 5, last: 5, lastHash: rows[4]?.hash });
  });

  it('tells a changed text from a changed hash by what follows', () => {
    expect(look(changed(chain(5), 3, { body: '{"n":3,"x":1}' })).faults).toEqual([
      { kind: 'changed', first: 3, last: 3 },
    ]);
    expect(look(changed(chain(5), 3, { hash: 'a'.repeat(64) })).faults).toEqual([
      { kind: 'hash-changed', first: 3, last: 3 },
    ]);
  });

  it('names gaps and what cannot be read as stretches', () => {
    const gaps = chain(9).filter(({ number }) => ![4, 5].includes(number));
    expect(look(gaps).faults).toEqual([{ kind: 'missing', first: 4, last: 5 }]);
    const unreadable = changed(changed(chain(5), 2, { body: null, hash: null }), 3, { body: null, hash: null });
    expect(look(unreadable).faults).toEqual([{ kind: 'unreadable', first: 2, last: 3 }]);
  });

  it('collects entries that say another number', () => {
    const moved = chain(6)
      .filter(({ number }) => number !== 2)
      .map((row, index) => ({ ...row, number: index + 1 }));
    expect(look(moved)).toMatchObject({ faults: [], shifted: [{ from: 2, to: 5, shift: 1 }] });
  });
});

describe('the number an entry says of itself', () => {
  it('is read from its text, or not at all', () => {
    expect(claimedNumber('{"n":7}')).toBe(7);
    for (const body of ['', '{"n":"7"}', '7', 'null', '{']) expect(claimedNumber(body)).toBeNull();
  });
});
