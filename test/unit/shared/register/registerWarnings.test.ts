import { describe, expect, it } from 'vitest';
import {
  warningCodeSchema,
  warningCodes,
  warningText,
  warningTitles,
} from '../../../../shared/register/registerWarnings.ts';

describe('warnings of the register', () => {
  it.each(warningCodes)('say for %s what is so, what to do and whose job it is', (code) => {
    const { title, evidence, remedy, who } = warningText(code, { code });
    for (const text of [title, evidence, remedy]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/u);
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]/u);
      expect(`${text.zh}${text.en}`).not.toMatch(/\{/);
    }
    expect(['merchant', 'acquirer']).toContain(who);
    expect(warningTitles[code]).toEqual(title);
    expect(warningCodeSchema.parse(code)).toBe(code);
  });

  it('are filled with what was seen, and say "unknown" for what was not', () => {
    const { evidence } = warningText('swappedOutPluggedIn', { serial: 'N900-0001', replacement: null });
    expect(evidence.en).toBe('Serial number N900-0001 was swapped out and replaced by (unknown).');
  });
});
