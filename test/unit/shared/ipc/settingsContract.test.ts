import { describe, expect, it } from 'vitest';
import { preferencesSchema, settingsCommands } from '../../../../shared/ipc/settingsContract.ts';

const bounds = { warnBelow: 15, warnAbove: null, failBelow: null, failAbove: null };

describe('settings contract', () => {
  it('wants a reason for every changed limit', () => {
    const set = settingsCommands['limits.set'].input;
    expect(set.safeParse({ metric: 'battery.level', bounds, reason: '老型号电池' }).success).toBe(true);
    expect(set.safeParse({ metric: 'battery.level', bounds, reason: '  ' }).success).toBe(false);
  });

  it('changes only the preferences that are given', () => {
    expect(settingsCommands['preferences.set'].input.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(settingsCommands['preferences.set'].input.safeParse({ language: 'fr' }).success).toBe(false);
  });

  it('names the person at work', () => {
    expect(
      preferencesSchema.safeParse({ language: 'zh', theme: 'system', operator: '', showAllPorts: false }).success,
    ).toBe(false);
  });
});
