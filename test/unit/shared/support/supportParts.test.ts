import { describe, expect, it } from 'vitest';
import {
  supportPartSchema,
  supportParts,
  supportPartWords,
  usualParts,
} from '../../../../shared/support/supportParts.ts';

describe('parts of a bundle', () => {
  it('are told in both languages', () => {
    for (const part of supportParts) {
      const { name, about } = supportPartWords[part];
      for (const text of [name.zh, name.en, about.zh, about.en]) expect(text.length).toBeGreaterThan(1);
    }
  });

  it('are all chosen at first but captures, which a person chooses one by one', () => {
    expect(usualParts).toEqual(supportParts.filter((part) => part !== 'captures'));
    expect(supportPartSchema.safeParse('everything').success).toBe(false);
  });
});
