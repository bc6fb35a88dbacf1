import { describe, expect, it } from 'vitest';
import { fieldReason, importReason, reasonWords } from '../../../../shared/register/automaticReasons.ts';

describe('a stored reason', () => {
  it('that the program gave is shown in the reader’s language', () => {
    expect(reasonWords('auto:adopted')).toEqual({
      zh: '接上后确认为本店终端',
      en: 'plugged in and recognised as ours',
    });
  });

  it('of an import names the file', () => {
    expect(reasonWords(importReason('表 1.csv')).en).toBe('imported from 表 1.csv');
  });

  it('of a contradicted field is its name', () => {
    expect(reasonWords(fieldReason({ zh: '商户名称', en: 'Merchant name' }))).toEqual({
      zh: '商户名称',
      en: 'Merchant name',
    });
  });

  it('that a person wrote stays as it is, also when it looks like a name of ours', () => {
    for (const text of ['放到抽屉', 'auto:other', 'toString', '']) {
      expect(reasonWords(text)).toEqual({ zh: text, en: text });
    }
  });
});
