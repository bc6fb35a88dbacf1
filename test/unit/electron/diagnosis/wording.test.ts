// Small pieces of sentences.
import { describe, expect, it } from 'vitest';
import { confidenceNames, filled, paragraph, sentence, shown } from '../../../../electron/diagnosis/wording.ts';
import { confidences } from '../../../../shared/diagnosis/answerSchema.ts';

describe('words', () => {
  it('fill the places of a sentence in both languages', () => {
    const says = { zh: '{a}与{b}', en: '{a} and {b}' };
    expect(filled(says, { a: { zh: '甲', en: 'one' }, b: 2 })).toEqual({ zh: '甲与2', en: 'one and 2' });
    expect(filled(says, { a: 'x' }).en).toBe('x and {b}');
  });

  it('mask what could be a card, and leave a merchant number alone', () => {
    expect(shown('6222021234567890128')).not.toContain('1234567890');
    expect(shown('822290059430960')).toBe('822290059430960');
  });

  it('become sentences and paragraphs', () => {
    const [one, other] = [
      { zh: '甲', en: 'one' },
      { zh: '乙', en: 'two' },
    ];
    expect(sentence([one, other])).toEqual({ zh: '甲；乙。', en: 'One; two.' });
    expect(sentence([])).toEqual({ zh: '', en: '' });
    expect(paragraph([one, { zh: '', en: '' }, other])).toEqual({ zh: '甲乙', en: 'one two' });
  });

  it('name every confidence', () => {
    expect(Object.keys(confidenceNames).sort()).toEqual([...confidences].sort());
  });
});
