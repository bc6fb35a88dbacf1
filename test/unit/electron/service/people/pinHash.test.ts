import { describe, expect, it } from 'vitest';
import { hashPin, isPin } from '../../../../../electron/service/people/pinHash.ts';

describe('a PIN that is kept', () => {
  it('is recognised, and no other is', async () => {
    const kept = await hashPin('2580');
    expect(kept).not.toContain('2580');
    expect(await isPin('2580', kept)).toBe(true);
    expect(await isPin('2581', kept)).toBe(false);
    expect(await isPin('', kept)).toBe(false);
  });

  it('that is damaged is nobody’s PIN', async () => {
    for (const kept of ['', '2580', 'scrypt$1$1$1$$', 'scrypt$32768$8$3$YWJj$YWJj', 'md5$2580']) {
      expect(await isPin('2580', kept)).toBe(false);
    }
  });
});
