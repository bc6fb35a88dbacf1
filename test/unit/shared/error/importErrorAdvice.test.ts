import { describe, expect, it } from 'vitest';
import { errorCodes, failure } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { importErrorAdvice, importFactNames } from '../../../../shared/error/importErrorAdvice.ts';

describe('advice about files that are imported', () => {
  it('exists for every code, and for no other', () => {
    expect(Object.keys(importErrorAdvice).sort()).toEqual(
      errorCodes.filter((code) => code.startsWith('import.')).sort(),
    );
  });

  it('says in words what was found in the file', () => {
    for (const [fileKind, words] of Object.entries(importFactNames.fileKind)) {
      const { message } = adviseOn(failure('import.wrong-kind', { file: 'x.xls', fileKind }).error);
      expect(message.zh).toContain(words.zh);
      expect(message.en).toContain(words.en);
    }
  });

  it('names the limit with its unit', () => {
    const { message } = adviseOn(failure('import.too-large', { file: 'x', unit: 'rows', most: 20_000 }).error);
    expect(message.en).toContain('at most 20000 rows');
  });
});
