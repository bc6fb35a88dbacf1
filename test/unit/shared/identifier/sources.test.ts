import { describe, expect, it } from 'vitest';
import { identifierSources, sourceKeys } from '../../../../shared/identifier/sources.ts';

describe('sources of numbers', () => {
  it.each(sourceKeys)('%s is named in both languages', (key) => {
    expect(identifierSources[key].zh).toMatch(/\p{Script=Han}|[A-Z]/u);
    expect(identifierSources[key].en.length).toBeGreaterThan(8);
  });

  it('own up to what was not verified', () => {
    for (const key of ['acquirer-list', 'sim-issuers', 'own-translation'] as const) {
      expect(identifierSources[key].zh).toContain('未经');
    }
  });
});
