import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../electron/service/activity.ts';

describe('what is going on', () => {
  it('knows addresses and terminals in use until their check has ended', () => {
    const activity = createActivity();
    activity.begin('sim:healthy', 'id-1');
    activity.begin('sim:paper-out', null);
    expect(activity.isBusy('sim:healthy')).toBe(true);
    expect(activity.isChecking('id-1')).toBe(true);
    activity.end('sim:healthy');
    expect(activity.isBusy('sim:healthy')).toBe(false);
    expect(activity.isChecking('id-1')).toBe(false);
    expect(activity.isBusy('sim:paper-out')).toBe(true);
  });

  it('knows what is taken for a check or a command before it begins', () => {
    const activity = createActivity();
    activity.claim('sim:healthy', 'id-1');
    expect(activity.isClaimed('sim:healthy')).toBe(true);
    expect(activity.isTerminalClaimed('id-1')).toBe(true);
    expect(activity.isBusy('sim:healthy')).toBe(false);
    activity.release('sim:healthy');
    expect(activity.isClaimed('sim:healthy')).toBe(false);
    expect(activity.isTerminalClaimed('id-1')).toBe(false);
  });
});
