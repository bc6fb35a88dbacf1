import { describe, expect, it } from 'vitest';
import { parseIdentifier } from '../../../../shared/identifier/parseIdentifier.ts';
import {
  candidateWords,
  confidenceWords,
  verdictSentence,
  verdictWords,
  verifiedWords,
} from '../../../../shared/identifier/readingWords.ts';

describe('words about a reading', () => {
  it('differ from one another in both languages', () => {
    for (const words of [verdictWords, confidenceWords, candidateWords, verifiedWords]) {
      const said = Object.values(words);
      expect(new Set(said.map(({ zh }) => zh)).size).toBe(said.length);
      expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
    }
  });

  it('call parts that were guessed 推测', () => {
    expect(confidenceWords.likely).toEqual({ zh: '推测', en: 'Likely' });
  });

  it('say the first problem in the sentence, or only the verdict', () => {
    expect(verdictSentence(parseIdentifier('tid', 'A1135688')).zh).toBe('格式正确');
    expect(verdictSentence(parseIdentifier('tid', 'A113568')).zh).toBe('有错：TID 应为 8 位，这里是 7 位。');
    expect(verdictSentence(parseIdentifier('sn', '1234567')).en).toMatch(/^Missing: This is what makers leave/);
    expect(verdictSentence(parseIdentifier('mid', '')).en).toBe('Missing');
  });
});
