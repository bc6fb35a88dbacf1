// Ids of causes.
import { describe, expect, it } from 'vitest';
import { causeIds, groupOfCause } from '../../../../shared/diagnosis/causeIds.ts';

describe('the causes', () => {
  it('are 46, each once', () => {
    expect(new Set(causeIds).size).toBe(46);
  });

  it('belong to the group of their letters', () => {
    expect(causeIds.map(groupOfCause)).toEqual(causeIds.map((cause) => cause.split('-')[0]));
  });
});
