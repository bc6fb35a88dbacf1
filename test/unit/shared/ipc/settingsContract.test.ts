import { describe, expect, it } from 'vitest';
import { preferencesSchema, settingsCommands } from '../../../../shared/ipc/settingsContract.ts';

describe('settings contract', () => {
  it('changes only the preferences that are given', () => {
    expect(settingsCommands['preferences.set'].input.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(settingsCommands['preferences.set'].input.safeParse({ language: 'fr' }).success).toBe(false);
  });

  it('names the person at work', () => {
    expect(
      preferencesSchema.safeParse({ language: 'zh', theme: 'system', operator: '', showAllPorts: false }).success,
    ).toBe(false);
  });

  it('remembers how the terminals are shown, if anybody has chosen', () => {
    const preferences = { language: 'zh', theme: 'system', operator: 'Li', showAllPorts: false };
    expect(preferencesSchema.parse(preferences)).toEqual(preferences);
    const chosen = { ...preferences, terminalsView: 'fleet', fleetQuery: 'state=fault' };
    expect(preferencesSchema.parse(chosen)).toEqual(chosen);
    expect(preferencesSchema.safeParse({ ...preferences, terminalsView: 'list' }).success).toBe(false);
  });
});
