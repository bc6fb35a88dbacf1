import { describe, expect, it } from 'vitest';
import { identifierSources, isCollected, sourceKeys } from '../../../../shared/identifier/sources.ts';

describe('sources of numbers', () => {
  it.each(sourceKeys)('%s is named in both languages', (key) => {
    expect(identifierSources[key].zh).toMatch(/\p{Script=Han}|[A-Z]/u);
    expect(identifierSources[key].en.length).toBeGreaterThan(8);
  });

  it('are told apart: what was collected must say whether it was verified, a standard need not', () => {
    expect(sourceKeys.filter(isCollected)).toEqual([
      'acquirer-list',
      'lakala-samples',
      'clearing-regions',
      'gbt2260',
      'mcc-list',
      'own-translation',
      'sim-issuers',
      'imei-issuers',
    ]);
  });
});
