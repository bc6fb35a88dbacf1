// The rule of a stub in words.
import { describe, expect, it } from 'vitest';
import { retentionWords } from '../../../../electron/service/journal/retaining.ts';
import { removalWords } from '../../../../shared/journal/removalWords.ts';

describe('The rule in a signed stub', () => {
  it.each([
    { isOn: true, months: 36, megabytes: null },
    { isOn: true, months: null, megabytes: 500 },
    { isOn: true, months: 3, megabytes: 10 },
  ])('is read back in both languages as it was set: $months months, $megabytes MB', (retention) => {
    const words = retentionWords(retention);
    expect(removalWords(words.en)).toEqual(words);
  });

  it('stays as it stands where it is not one of ours', () => {
    expect(removalWords('by hand')).toEqual({ zh: 'by hand', en: 'by hand' });
    expect(removalWords('')).toEqual({ zh: '', en: '' });
  });
});
