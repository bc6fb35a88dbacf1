import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../../shared/update/managedPolicy.ts';

const policy = (updates: object) => JSON.stringify({ format: 'terminal-steward-policy', version: 1, updates });

describe('what whoever looks after a computer settles about updates', () => {
  it('is read, with the mark that Windows editors put in front', () => {
    expect(
      readPolicy(`\uFEFF${policy({ isAllowed: true, feed: 'https://u.example/', channel: 'beta' })}`),
    ).toMatchObject({
      updates: { isAllowed: true, feed: 'https://u.example/', channel: 'beta' },
    });
    expect(readPolicy(policy({ isAllowed: false }))?.updates.isAllowed).toBe(false);
  });

  it('is nothing when a word is wrong, unknown or unsafe: nobody guesses what was meant', () => {
    const wrong = [
      '',
      'null',
      '{',
      policy({}),
      policy({ isAllowed: 'no' }),
      policy({ isAllowed: true, feed: 'http://u.example/' }),
      'x',
      '[]',
      policy([]),
      policy({ isAllowed: true, feed: 5 }),
      policy({ isAllowed: true, feed: `https://u.example/${'x'.repeat(500)}` }),
      policy({ isAllowed: true, channel: null }),
      JSON.stringify({ format: 'terminal-steward-policy', version: 1, updates: { isAllowed: true }, more: 1 }),
      policy({ isAllowed: true, channel: 'nightly' }),
      policy({ isAllowed: true, alowed: false }),
      JSON.stringify({ format: 'other', version: 1, updates: { isAllowed: true } }),
      JSON.stringify({ format: 'terminal-steward-policy', version: 2, updates: { isAllowed: true } }),
    ];
    for (const text of wrong) expect(readPolicy(text), text).toBeNull();
  });
});
