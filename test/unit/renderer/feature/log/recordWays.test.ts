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

  it('opens the very record where a page lists many', () => {
    const wayTo = (kind: (typeof logRecordKinds)[number]) => recordWays({ checkId: null, record: { kind, id } })[0]?.to;
    for (const kind of ['visitor', 'baseline', 'person', 'capture', 'import'] as const) {
      expect(wayTo(kind)).toContain(id);
    }
  });

  it('leads from an export to its line in the list, from a backup to the backups', () => {
    const after = { format: 'csv', export: id };
    expect(recordWays({ checkId: null, kind: 'export', after })).toEqual([
      { kind: 'export', to: `/log/exports?show=${id}` },
    ]);
    expect(recordWays({ checkId: null, kind: 'export', after: { ...after, format: 'pdf' } })).toEqual([]);
    expect(recordWays({ checkId: null, kind: 'backup' })[0]?.to).toBe('/log/backup');
  });

  it('shows the entries of a log that was imported', () => {
    const record = { kind: 'import', id } as const;
    expect(recordWays({ checkId: null, kind: 'import', record, after: { journal: 'x' } })[0]?.to).toBe(
      '/log?source=import',
    );
  });

  it('has none where an entry tells of nothing', () => {
    expect(recordWays({ checkId: null })).toEqual([]);
  });
});
