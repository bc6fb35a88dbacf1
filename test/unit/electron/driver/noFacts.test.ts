import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../../electron/driver/noFacts.ts';

describe('no facts', () => {
  it('hold nothing but that the terminal did not call itself simulated', () => {
    const { isSimulated, ...rest } = noFacts;
    expect(isSimulated).toBe(false);
    expect(Object.values(rest).every((value) => value === null)).toBe(true);
  });
});
