import { describe, expect, it } from 'vitest';
import { importProblemText } from '../../../../shared/register/importProblemTexts.ts';

describe('what can be wrong with a row', () => {
  it('is said in both languages, with what to do', () => {
    for (const problem of [
      'no-serial',
      'formula',
      'digits-lost',
      'card-number',
      'account-number',
      'open-quote',
    ] as const) {
      const { message, remedy } = importProblemText(problem);
      for (const text of [message.zh, message.en, remedy.zh, remedy.en]) {
        expect(text.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it('names the other row, or the lengths, in each language', () => {
    const facts = { found: '4', expected: '8' };
    const { message } = importProblemText('zeros-lost', { zh: facts, en: facts });
    expect(message.zh).toContain('只有 4 位，应为 8 位');
    expect(message.en).toContain('4 digits; 8 are expected');
  });
});
