import { describe, expect, it } from 'vitest';
import { createRetaining, monthsBefore, retentionWords } from '../../../../../electron/service/journal/retaining.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someKeeping } from '../../../../support/keepingDeps.ts';

const noCheck = { verify: () => Promise.resolve(failure('task.cancelled')) };

describe('rules of retention', () => {
  it('count months as calendars do', () => {
    expect(monthsBefore(Date.parse('2026-03-31T10:00:00Z'), 1)).toBe('2026-02-28T10:00:00.000Z');
    expect(monthsBefore(Date.parse('2026-01-15T10:00:00Z'), 14)).toBe('2024-11-15T10:00:00.000Z');
  });

  it('are said in words', () => {
    expect(retentionWords({ isOn: true, months: 12, megabytes: 100 })).toEqual({
      zh: '保留 12 个月，最多 100 MB',
      en: 'kept 12 months, at most 100 MB',
    });
    expect(retentionWords({ isOn: false, months: 12, megabytes: null }).en).toBe('kept for ever');
  });

  it('are kept with who set them, and change nothing by themselves', async () => {
    const deps = await someKeeping();
    const retaining = createRetaining(deps, noCheck);
    const retention = { isOn: true, months: 12, megabytes: null };
    unwrap(await retaining.setRetention({ retention, why: null }));
    expect(unwrap(await retaining.retention())).toMatchObject({ retention, changedBy: 'Li', removed: 0 });
    expect(unwrap(await retaining.removeNow())).toMatchObject({ entries: 0 });
  });

  it('cannot be turned on where nothing can sign', async () => {
    const retaining = createRetaining({ ...(await someKeeping()), signer: null }, noCheck);
    const retention = { isOn: true, months: 12, megabytes: null };
    expect(await retaining.setRetention({ retention, why: null })).toMatchObject({
      error: { code: 'journal.cannot-sign' },
    });
  });
});
