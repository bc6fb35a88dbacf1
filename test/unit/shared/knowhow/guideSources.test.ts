import { describe, expect, it } from 'vitest';
import { allGuides } from '../../../../shared/knowhow/allGuides.ts';
import { type GuideSource, guideSources } from '../../../../shared/knowhow/guideSources.ts';

describe('the sources of the guides', () => {
  it('are each named by a guide', () => {
    const named = new Set(allGuides.flatMap(({ sources }) => sources));
    expect((Object.keys(guideSources) as GuideSource[]).filter((key) => !named.has(key))).toEqual([]);
  });

  it('lead to nobody who sells something', () => {
    expect(JSON.stringify(guideSources)).not.toMatch(/https?:|www\.|\.com/);
  });
});
