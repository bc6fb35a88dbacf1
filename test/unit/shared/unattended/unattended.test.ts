import { describe, expect, it } from 'vitest';
import {
  type UnattendedTarget,
  unattendedCounts,
  unattendedSettingsSchema,
  usualUnattended,
} from '../../../../shared/unattended/unattended.ts';

const target = (changes: Partial<UnattendedTarget>): UnattendedTarget => ({
  terminalId: '00000000-0000-4000-8000-000000000001',
  name: 'N900',
  ending: 'checked',
  verdict: 'pass',
  checkId: null,
  error: null,
  ...changes,
});

describe('checks without anybody there', () => {
  it('count a terminal that was not wholly checked as not checked', () => {
    const targets = [
      target({}),
      target({ verdict: 'warn' }),
      target({ verdict: 'fail' }),
      target({ verdict: 'incomplete', ending: 'busy' }),
      target({ verdict: null, ending: 'unreachable' }),
    ];
    expect(unattendedCounts({ targets })).toEqual({ pass: 1, warn: 1, fail: 1, notChecked: 2 });
  });

  it.each([
    { minutesBefore: 4 },
    { minutesBefore: 181 },
    { minutesBefore: 30.5 },
    { time: '24:00' },
    { time: '8:30' },
    { watchMinutes: 2 },
    { daily: 'weekly' },
  ])('refuse settings such as %o', (changes) => {
    expect(unattendedSettingsSchema.safeParse({ ...usualUnattended, ...changes }).success).toBe(false);
  });
});
