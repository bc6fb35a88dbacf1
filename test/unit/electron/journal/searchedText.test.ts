import { describe, expect, it } from 'vitest';
import { foldText, textsOf, wordsOf } from '../../../../electron/journal/searchedText.ts';

const entry = {
  summary: { zh: '检查完成', en: 'Check done' },
  terminalName: '柜台 1',
  serialNumber: '17F59B1F',
  operator: '小王',
};

describe('foldText', () => {
  it('makes one of full-width and plain, of upper and lower case', () => {
    expect(foldText('ＡＢＣ１２３')).toBe('abc123');
    expect(foldText('①ﬁ')).toBe('1fi');
  });
});

describe('wordsOf', () => {
  it('has each word once, whatever blanks stand between', () => {
    expect(wordsOf('  电池　Low low\t17f5 ')).toEqual(['电池', 'low', '17f5']);
    expect(wordsOf('   ')).toEqual([]);
  });
});

describe('textsOf', () => {
  it('has what people read, once, and nothing that is not there', () => {
    expect(textsOf(entry)).toEqual(['检查完成', 'Check done', '柜台 1', '17F59B1F', '小王']);
  });

  it('goes through what was before and after, names and numbers as well', () => {
    const before = { 'battery.voltage': { warn: 3.1, on: true, none: null } };
    expect(textsOf({ ...entry, before, after: ['新值'] })).toEqual(
      expect.arrayContaining(['battery.voltage', 'warn', '3.1', '新值']),
    );
  });
});
