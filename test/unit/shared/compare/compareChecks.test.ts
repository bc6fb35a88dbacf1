import { describe, expect, it } from 'vitest';
import { compareEvidence, compareLimits, compareOutcomes, metricOf } from '../../../../shared/compare/compareChecks.ts';
import type { Bounds } from '../../../../shared/metric/limit.ts';
import { outcomes } from '../../../../shared/model/verdict.ts';
import { aReport, aResult } from '../../../support/aReport.ts';

const below = (warnBelow: number): Bounds => ({ warnBelow, warnAbove: null, failBelow: null, failAbove: null });
const volts = (value: number) => [{ key: 'battery.voltage', value, unit: 'V', source: '0F A1' }];

describe('outcomes of two checks', () => {
  it('say what became worse and what better, a new fault first', () => {
    const before = aReport({ checks: [aResult('printer.state', 'pass'), aResult('clock.drift', 'warn')] });
    const after = aReport({ checks: [aResult('printer.state', 'fail'), aResult('clock.drift', 'pass')] });
    const rows = compareOutcomes(before, after);
    expect(rows.map(({ key, change, weight }) => ({ key, change, weight }))).toEqual([
      { key: 'clock.drift', change: 'better', weight: 70 },
      { key: 'printer.state', change: 'worse', weight: 100 },
    ]);
    expect(rows[1]?.after.note?.en).toBe('about printer.state');
  });

  it('call nothing better or worse that was judged only once', () => {
    for (const outcome of outcomes) {
      for (const unjudged of ['notSupported', 'skipped'] as const) {
        const [row] = compareOutcomes(
          aReport({ checks: [aResult('sim.state', outcome)] }),
          aReport({ checks: [aResult('sim.state', unjudged)] }),
        );
        expect(row?.change).toBe(outcome === unjudged ? 'same' : 'changed');
        expect(row?.after.kind).toBe(unjudged === 'skipped' ? 'skipped' : 'notOffered');
      }
    }
  });

  it('tell a check that the level does not have from one that the program of that time had not', () => {
    const guided = aReport({
      level: 'guided',
      checks: [aResult('guided.beeper', 'pass'), aResult('link.quality', 'pass')],
    });
    const rows = compareOutcomes(aReport({ checks: [] }), guided);
    expect(rows.map(({ key, before }) => [key, before.kind])).toEqual([
      ['link.quality', 'notRecorded'],
      ['guided.beeper', 'notInLevel'],
    ]);
  });
});

describe('limits of two checks', () => {
  it('are compared where a value was judged both times', () => {
    const one = aResult('battery.voltage', 'pass', { limit: below(2.5), evidence: volts(3.1) });
    const other = aResult('battery.voltage', 'warn', { limit: below(3.3), evidence: volts(3.1) });
    const [row] = compareLimits(aReport({ checks: [one] }), aReport({ checks: [other] }));
    expect(row).toMatchObject({ change: 'changed' });
    expect(row?.before.text.en).toBe('attention below 2.50 V');
    expect(row?.after.text.zh).toBe('低于 3.30 V 为注意');
    expect(metricOf(one)).toBe('battery.voltage');
  });

  it('are no difference where one of the checks did not judge', () => {
    const one = aResult('battery.voltage', 'pass', { limit: below(2.5), evidence: volts(3.1) });
    const skipped = aResult('battery.voltage', 'skipped');
    expect(compareLimits(aReport({ checks: [one] }), aReport({ checks: [skipped] }))).toEqual([]);
  });
});

describe('limits of a check that looked at something else', () => {
  it('are no difference: without paper nothing was measured', () => {
    const measured = aResult('paper.remaining', 'pass', {
      limit: below(10),
      evidence: [{ key: 'paper.remaining', value: 60, unit: '%', source: '0F 4D' }],
    });
    const out = aResult('paper.remaining', 'warn');
    expect(compareLimits(aReport({ checks: [measured] }), aReport({ checks: [out] }))).toEqual([]);
    const unlimited = { ...measured, limit: null };
    expect(compareLimits(aReport({ checks: [measured] }), aReport({ checks: [unlimited] }))).toHaveLength(1);
  });
});

describe('facts on which outcomes rest', () => {
  it('leave out what passes, such as the time of the terminal', () => {
    const time = (value: string) =>
      aReport({
        checks: [aResult('clock.drift', 'pass', { evidence: [{ key: 'terminal.time', value, source: '05 01' }] })],
      });
    expect(compareEvidence(time('10:00'), time('11:00'))).toEqual([]);
  });

  it('are compared by name; readings are not repeated here', () => {
    const fact = (value: string) => ({ key: 'terminal.status', value, source: '05 01' });
    const rows = compareEvidence(
      aReport({ checks: [aResult('status.code', 'pass', { evidence: [fact('00'), ...volts(3)] })] }),
      aReport({ checks: [aResult('status.code', 'fail', { evidence: [fact('F6'), ...volts(2)] })] }),
    );
    expect(rows.map(({ label, before, after }) => [label.en, before.text.en, after.text.en])).toEqual([
      [expect.stringContaining('terminal.status'), '00', 'F6'],
    ]);
  });
});
