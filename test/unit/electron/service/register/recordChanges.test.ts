import { describe, expect, it } from 'vitest';
import { changesBetween, withValues } from '../../../../../electron/service/register/recordChanges.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const later = '2026-11-23T01:30:00.000Z';
const byLi = { source: 'user', at: later, by: 'Li', reason: null } as const;

describe('what a step changed in a record', () => {
  it('is one line per field, with what it was and became', () => {
    const before = aRegisterRecord({ tid: '1', store: 'A', model: 'M' });
    const after = withValues(before, { tid: '2', store: null, counter: '3', model: 'M' }, byLi);
    expect(changesBetween(before, after, byLi).map(({ field, before: from, after: to }) => [field, from, to])).toEqual([
      ['tid', '1', '2'],
      ['store', 'A', null],
      ['counter', null, '3'],
    ]);
    expect(after.fields.model?.at).toBe(keptAt);
    expect(after.fields.counter).toEqual({ value: '3', source: 'user', at: later, by: 'Li' });
  });

  it('is told too where only the source is another one: the portal has confirmed it', () => {
    const before = aRegisterRecord({ mid: '82229005943096D' });
    const portal = { ...byLi, source: 'portal' } as const;
    const after = withValues(before, { mid: '82229005943096D' }, portal);
    expect(after.fields.mid).toMatchObject({ source: 'portal', at: later });
    expect(changesBetween(before, after, portal)).toMatchObject([{ field: 'mid', source: 'portal' }]);
  });

  it('is everything of a new record, with its state of life', () => {
    const record = aRegisterRecord({ tid: '1' });
    expect(changesBetween(null, record, byLi).map(({ field }) => field)).toEqual(['tid', 'lifecycle']);
  });

  it('is a state of life or a registration with its reason', () => {
    const before = aRegisterRecord();
    const registration = { state: 'registered', source: 'portal', at: later, by: 'Li', note: 'seen there' } as const;
    const after = { ...before, lifecycle: 'registered' as const, registration };
    expect(changesBetween(before, after, { ...byLi, reason: 'it is ours' })).toMatchObject([
      { field: 'lifecycle', before: 'pending', after: 'registered', reason: 'it is ours' },
      { field: 'registration', before: 'unknown', after: 'registered', reason: 'seen there' },
    ]);
  });

  it('is not what every check moves on', () => {
    const device = { source: 'device', at: later, by: null, reason: null } as const;
    const before = aRegisterRecord();
    const after = withValues(before, { batch: '000124', lastSignOnAt: '2026-11-23T08:00:00', appVersion: '2' }, device);
    expect(after.fields.batch?.value).toBe('000124');
    expect(changesBetween(before, after, device).map(({ field }) => field)).toEqual(['appVersion']);
  });
});
