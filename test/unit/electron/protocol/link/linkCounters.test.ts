import { describe, expect, it } from 'vitest';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { linkCountersSchema } from '../../../../../shared/model/healthReport.ts';

describe('counters of a line', () => {
  it('begin at zero, all of them, each line with its own', () => {
    const one = newLinkCounters();
    expect(linkCountersSchema.parse(one)).toEqual(one);
    expect(Object.values(one).every((value) => value === 0)).toBe(true);
    one.blocksSent = 1;
    expect(newLinkCounters().blocksSent).toBe(0);
  });
});
