import { describe, expect, it } from 'vitest';
import { inBoth } from '../../../../shared/text/parity.ts';

describe('inBoth', () => {
  it('keeps the words of both languages apart', () => {
    const texts = inBoth({ greeting: { morning: '早上好' } }, { greeting: { morning: 'Good morning' } });
    expect(texts.zh.greeting.morning).toBe('早上好');
    expect(texts.en.greeting.morning).toBe('Good morning');
  });
});
