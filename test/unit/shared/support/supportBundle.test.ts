import { describe, expect, it } from 'vitest';
import { supportChoiceSchema, supportProgressSchema } from '../../../../shared/support/supportBundle.ts';

const choice = {
  parts: ['system'],
  captureIds: [],
  from: null,
  until: null,
  shown: [],
  words: ['张三'],
  note: null,
  language: 'zh',
};

describe('the choice for a bundle', () => {
  it('needs a part, and takes only words of two characters and more', () => {
    expect(supportChoiceSchema.safeParse(choice).success).toBe(true);
    expect(supportChoiceSchema.safeParse({ ...choice, parts: [] }).success).toBe(false);
    expect(supportChoiceSchema.safeParse({ ...choice, words: ['x'] }).success).toBe(false);
  });

  it('lets no card number through', () => {
    expect(supportChoiceSchema.safeParse({ ...choice, shown: ['card'] }).success).toBe(false);
  });

  it('tells its progress as a share', () => {
    expect(supportProgressSchema.safeParse({ step: 'hiding', share: 2 }).success).toBe(false);
  });
});
