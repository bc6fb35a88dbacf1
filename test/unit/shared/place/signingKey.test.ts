import { describe, expect, it } from 'vitest';
import {
  openKeySchema,
  openKeyText,
  protectedKeySchema,
  protectedKeyText,
} from '../../../../shared/place/signingKey.ts';

describe('the files of the signing key', () => {
  const seed = Buffer.alloc(32, 7).toString('base64');

  it('read back what they were given', () => {
    expect(openKeySchema.parse(JSON.parse(openKeyText(seed))).seed).toBe(seed);
    expect(protectedKeySchema.parse(JSON.parse(protectedKeyText('YWJj'))).sealed).toBe('YWJj');
  });

  it('take nothing that is not a key of 32 bytes', () => {
    for (const wrong of ['', 'x', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')]) {
      expect(openKeySchema.safeParse(JSON.parse(openKeyText(wrong))).success).toBe(false);
    }
  });
});
