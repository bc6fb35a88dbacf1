import { describe, expect, it } from 'vitest';
import { covers, type HoldScope } from '../../../../shared/journal/hold.ts';

const everything: HoldScope = { terminalId: null, store: null, from: null, until: null };
const entry = { at: '2026-05-05T00:00:00.000Z', terminalId: 'a', store: 'North' };

describe('a hold', () => {
  it('covers everything that it does not restrict', () => {
    expect(covers(everything, entry)).toBe(true);
    expect(covers({ ...everything, terminalId: 'a', store: 'North' }, entry)).toBe(true);
  });

  it('covers its terminal and its store only', () => {
    expect(covers({ ...everything, terminalId: 'b' }, entry)).toBe(false);
    expect(covers({ ...everything, store: 'South' }, entry)).toBe(false);
    expect(covers({ ...everything, terminalId: 'a' }, { ...entry, terminalId: null })).toBe(false);
  });

  it('covers its period from the first moment to before the last', () => {
    expect(covers({ ...everything, from: entry.at }, entry)).toBe(true);
    expect(covers({ ...everything, until: entry.at }, entry)).toBe(false);
  });
});
