// Keys of one kind: their own texts.
import { describe, expect, it } from 'vitest';
import { portalKeys } from '../../../../../shared/diagnosis/factKeys/portalKeys.ts';

describe('portal keys', () => {
  it('have names that differ from each other in both languages', () => {
    const names = Object.values(portalKeys).map(({ name }) => name);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });
});
