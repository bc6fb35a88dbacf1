// Keys of one kind: their own texts.
import { describe, expect, it } from 'vitest';
import { historyKeys } from '../../../../../shared/diagnosis/factKeys/historyKeys.ts';

describe('history keys', () => {
  it('have names that differ from each other in both languages', () => {
    const names = Object.values(historyKeys).map(({ name }) => name);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });
});
