import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../../electron/service/guided/measuredEvidence.ts';
import type { SlipMeasure } from '../../../../../shared/guided/guidedVisit.ts';

const at = '2026-11-22T01:30:05.000Z';

describe('evidence of what was measured', () => {
  it('says what a terminal does not offer instead of a number', () => {
    const before = { kind: 'readerCounts', at, good: null, failed: 3 } as const;
    expect(evidenceOf({ before, after: null })).toEqual([
      { key: 'reader.good.before', value: 'notOffered', source: 'DF31' },
      { key: 'reader.failed.before', value: 3, source: 'DF32' },
    ]);
  });

  it('tells clocks before and after', () => {
    const clock = (terminalTime: string | null, offsetSeconds: number | null) =>
      ({
        kind: 'clock',
        at,
        terminalTime,
        offsetSeconds,
        computerUptimeMs: 1,
        zoneMinutes: 480,
        terminalUptimeSeconds: null,
      }) as const;
    const evidence = evidenceOf({ before: clock('2026-11-22T09:30:05', 2), after: clock(null, null) });
    expect(evidence.map(({ key, value }) => [key, value])).toEqual([
      ['terminal.time.before', '2026-11-22 09:30:05'],
      ['clock.offset.before', 2],
      ['terminal.time.after', 'notOffered'],
    ]);
  });

  it('tells how a slip ended and by which code', () => {
    const before: SlipMeasure = {
      kind: 'slip',
      at,
      ending: 'noPaper',
      code: 'K',
      qrText: 'K',
      lines: [],
      simulatedPrint: null,
      resultCode: 'CC',
    };
    expect(evidenceOf({ before, after: null }).map(({ value }) => value)).toEqual(['noPaper', 'K', 'CC']);
  });

  it('is empty where nothing was measured', () => {
    expect(evidenceOf({ before: null, after: null })).toEqual([]);
  });
});
