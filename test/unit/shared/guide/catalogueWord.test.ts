import { describe, expect, it } from 'vitest';
import { catalogueWord } from '../../../../shared/guide/catalogueWord.ts';

describe('a word of the catalogue', () => {
  it('is found by its key in either language', () => {
    expect(catalogueWord('zh', 'terminals.checkAll')).toBe('全部检查');
    expect(catalogueWord('en', 'terminals.checkAll')).toBe('Check all');
  });

  it('is null for a group, and for what is not there', () => {
    for (const key of ['terminals', 'terminals.nothing', 'terminals.checkAll.more', 'nothing.at.all'])
      expect(catalogueWord('zh', key)).toBeNull();
  });
});
