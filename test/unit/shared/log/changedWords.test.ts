import { describe, expect, it } from 'vitest';
import { isMoment, nameWords, valueWords } from '../../../../shared/log/changedWords.ts';

describe('words of what changed', () => {
  it('name fields of the register, metrics and settings', () => {
    expect(nameWords('tid')?.en).toBe('Terminal number (TID)');
    expect(nameWords('battery.voltage')?.zh).toBe('电池电压');
    expect(nameWords('language')?.zh).toBe('语言');
  });

  it('say what a stored word means, under its name only', () => {
    expect(valueWords('lifecycle', 'spare')?.zh).not.toBe('spare');
    expect(valueWords('theme', 'dark')?.zh).toBe('深色');
    expect(valueWords('language', 'dark')).toBeNull();
    expect(valueWords(null, 'dark')).toBeNull();
    expect(valueWords('findingsOpened', 'battery.voltage')?.zh).toBe('电池电压');
    expect(valueWords('title', 'open')).toBeNull();
  });

  it('know a moment from a day and from words', () => {
    expect(isMoment('2026-11-22T01:30:00.000Z')).toBe(true);
    expect(['2026-11-22', '09:00', 'x 2026-11-22T01:30:00Z'].map(isMoment)).toEqual([false, false, false]);
  });

  it('take no moment that does not exist for one: papers and pages would fail over it', () => {
    const typed = ['2026-02-30T25:61:61.000Z', '2026-13-01T00:00:00Z', '0000-00-00T00:00:00Z'];
    expect(typed.filter(isMoment)).toEqual([]);
  });

  it('leave what they do not know, names of every object among it', () => {
    expect([nameWords('nonsense'), nameWords('constructor'), valueWords('theme', 'toString')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
