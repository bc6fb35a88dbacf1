// Keys of one kind: their own texts.
import { describe, expect, it } from 'vitest';
import { registerKeys } from '../../../../../shared/diagnosis/factKeys/registerKeys.ts';

describe('register keys', () => {
  it('have names that differ from each other in both languages', () => {
    const names = Object.values(registerKeys).map(({ name }) => name);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });
});
