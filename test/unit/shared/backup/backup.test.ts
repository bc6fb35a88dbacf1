import { describe, expect, it } from 'vitest';
import { backupFileName, backupPlanSchema, usualBackupPlan } from '../../../../shared/backup/backup.ts';

describe('what a backup is', () => {
  it.each([
    'shop/steward.db',
    'simulated-shop/steward.db',
    'settings.json',
    'signing-key.json',
    'captures/20261122-093005-1a2b/trace.pcapng',
  ])('may hold %s', (name) => {
    expect(backupFileName.test(name)).toBe(true);
  });

  it.each([
    '../shop/steward.db',
    '/etc/passwd',
    'shop/../../x',
    'captures/x/y',
    'captures/20261122-093005-1a2b/../x',
    'C:\\x',
    'shop/steward.db ',
    'captures/20261122-093005-1a2b/.hidden',
  ])('never holds %s', (name) => {
    expect(backupFileName.test(name)).toBe(false);
  });

  it('keeps from one to 365 daily ones, at a time of the day', () => {
    expect(backupPlanSchema.safeParse(usualBackupPlan).success).toBe(true);
    expect(backupPlanSchema.safeParse({ ...usualBackupPlan, keep: 0 }).success).toBe(false);
    expect(backupPlanSchema.safeParse({ ...usualBackupPlan, time: '24:00' }).success).toBe(false);
  });
});
