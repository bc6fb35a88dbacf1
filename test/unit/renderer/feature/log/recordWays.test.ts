import { describe, expect, it } from 'vitest';
import { recordWays } from '../../../../../renderer/feature/log/recordWays.ts';
import { logRecordKinds } from '../../../../../shared/model/logEntry.ts';

const id = '0b9df2a4-41e6-4a8e-9a53-cf6a36b6a001';

describe('recordWays', () => {
  it('leads from a check to its record', () => {
    expect(recordWays({ checkId: id, record: null })).toEqual([{ kind: 'check', to: `/check/${id}` }]);
  });

  it('knows a way to every kind of record', () => {
    for (const kind of logRecordKinds) {
      const [way] = recordWays({ checkId: null, record: { kind, id } });
      expect(way?.kind).toBe(kind);
      expect(way?.to).toMatch(/^\/[a-z]/);
    }
  });

  it('never lets an id lead to another page', () => {
    expect(recordWays({ checkId: null, record: { kind: 'job', id: '../../settings?x#y' } })).toEqual([
      { kind: 'job', to: '/plan/job/..%2F..%2Fsettings%3Fx%23y' },
    ]);
  });

  it('has none where an entry tells of nothing', () => {
    expect(recordWays({ checkId: null })).toEqual([]);
  });
});
