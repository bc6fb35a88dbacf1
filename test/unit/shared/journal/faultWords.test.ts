import { describe, expect, it } from 'vitest';
import { faultWords } from '../../../../shared/journal/faultWords.ts';
import { faultKinds } from '../../../../shared/journal/verification.ts';

describe('what is wrong with a journal', () => {
  it.each(faultKinds)('is said in both languages with its place: %s', (kind) => {
    const { zh, en } = faultWords({ kind, first: 3, last: 5, other: 9, at: '2026-01-01' }, () => 'NEW YEAR');
    expect(zh).toMatch(/3–5|9 条/);
    expect(en).toMatch(/3–5|9 entries/);
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
    expect(`${zh}${en}`).not.toContain('undefined');
  });

  it('speaks of one entry and of several', () => {
    expect(faultWords({ kind: 'missing', first: 3, last: 3 }).en).toBe(
      'Entry 3 is missing, and no retention rule took it away.',
    );
    expect(faultWords({ kind: 'missing', first: 3, last: 5 }).en).toBe(
      'Entries 3–5 are missing, and no retention rule took them away.',
    );
    expect(faultWords({ kind: 'missing', first: 3, last: 3 }).zh).toContain('第 3 条不见了');
  });
});
