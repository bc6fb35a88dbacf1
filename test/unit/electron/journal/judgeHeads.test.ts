import { describe, expect, it } from 'vitest';
import { type Head, headText } from '../../../../electron/journal/heads.ts';
import { judgeHeads } from '../../../../electron/journal/judgeHeads.ts';

const hashOf = (number: number): string => String(number).padStart(64, '0');
const headOf = (entries: number, change: Partial<Head> = {}) => ({
  number: entries,
  text: headText({
    at: `day ${String(entries)}`,
    entries,
    hash: hashOf(entries),
    journal: 'j',
    key: 'k',
    v: 1,
    ...change,
  }),
  signature: 'ok',
});
const view = {
  journal: 'j',
  newest: 50,
  hashOf: (number: number) => (number > 50 ? null : hashOf(number)),
  isSigned: (_: Head, __: string, signature: string) => signature === 'ok',
};

describe('signed heads', () => {
  it('vouch for the journal up to the newest of them', () => {
    expect(judgeHeads([headOf(10), headOf(40)], view)).toMatchObject({ faults: [], newest: 40, newestAt: 'day 40' });
  });

  it('show what was written anew, from the last genuine entry on', () => {
    const other = { hash: 'f'.repeat(64) };
    expect(judgeHeads([headOf(10), headOf(20, other), headOf(30, other)], view).faults).toEqual([
      { kind: 'rewritten', first: 11, last: 30, other: 10, at: 'day 20' },
    ]);
  });

  it('show an end that was cut off', () => {
    expect(judgeHeads([headOf(10), headOf(60), headOf(70)], view).faults).toEqual([
      { kind: 'cut', first: 51, last: 70, at: 'day 70' },
    ]);
  });

  it('are told when they are not genuine, or of another journal', () => {
    const forged = { ...headOf(10), signature: 'no' };
    const misfiled = { ...headOf(20), number: 21 };
    const foreign = headOf(30, { journal: 'other' });
    expect(judgeHeads([forged, misfiled, foreign], view).faults.map(({ kind }) => kind)).toEqual([
      'head',
      'head',
      'other-journal',
    ]);
  });
});
