import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../../electron/journal/heads.ts';
import { judgeTrust } from '../../../../../electron/service/journal/judgeTrust.ts';
import type { Trust } from '../../../../../electron/service/journal/trusting.ts';

const trust: Trust = { journal: 'j', keys: ['own', 'before'], signed: 20, missing: [], lost: [], v: 1 };
const head = (key: string, entries: number): Head => ({
  at: '',
  entries,
  hash: 'a'.repeat(64),
  journal: 'j',
  key,
  v: 1,
});
const outline = { journal: 'j', newest: 30 };

describe('who signed the log', () => {
  it('is nothing to be said of where this computer knows every key and finds its statement', () => {
    expect(judgeTrust(trust, [head('before', 10), head('own', 20)], outline)).toEqual([]);
  });

  it('is a stranger: told with the last entry that he signed', () => {
    const heads = [head('own', 20), head('x', 22), head('x', 25)];
    expect(judgeTrust(trust, heads, outline)).toEqual([{ kind: 'foreign-key', first: 25, last: 25 }]);
  });

  it('is told where a statement of this computer is gone, now or before', () => {
    expect(judgeTrust({ ...trust, missing: [5, 20] }, [head('own', 10)], outline).map(({ first }) => first)).toEqual([
      5, 20,
    ]);
  });

  it('leaves it to others to tell of another or a shorter journal', () => {
    expect(judgeTrust(trust, [], { journal: 'k', newest: 30 })).toEqual([]);
    expect(judgeTrust(trust, [], { journal: 'j', newest: 12 })).toEqual([]);
  });

  it('tells when what is kept outside the database was gone', () => {
    const lost = [{ at: '2026', entries: 7 }];
    expect(judgeTrust({ ...trust, signed: 0, lost }, [], outline)).toEqual([
      { kind: 'unanchored', first: 7, last: 7, at: '2026' },
    ]);
  });
});
