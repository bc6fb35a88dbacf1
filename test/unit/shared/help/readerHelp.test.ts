import { describe, expect, it } from 'vitest';
import { readerHelp } from '../../../../shared/help/readerHelp.ts';

describe('the help of a reader', () => {
  it('puts cleaning before repair', () => {
    const text = { zh: '先清洁。', en: 'Clean it.' };
    const { high, tooHigh } = readerHelp({ id: 'reader.chip', title: text, what: text, remedy: text }).findings;
    expect(high.remedy).toEqual(text);
    expect(tooHigh.remedy?.en.startsWith('Clean it.')).toBe(true);
  });
});
