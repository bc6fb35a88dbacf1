import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../../../electron/service/doubts.ts';
import { aContext, readAt } from '../../../support/checkContext.ts';
import { aReport } from '../../../support/records.ts';

const at = '2026-11-21T01:00:00.000Z';
const measured = (metric: 'battery.voltage' | 'clock.offset', value: number) => ({
  metric,
  value,
  source: 'printout' as const,
  takenAt: readAt,
});
const words = (changes: Parameters<typeof aContext>[0]) => doubtsOf(aContext(changes)).map(({ words }) => words.en);

describe('doubts about a check', () => {
  it('are none where everything can be true', () => {
    expect(doubtsOf(aContext({ values: { boots: 5 }, earlier: { boots: [[1, 5, at]] } }))).toEqual([]);
  });

  it('are impossible values, not numbers and infinite ones among them; a clock is told by its own check', () => {
    const implausible = [
      measured('battery.voltage', 30),
      measured('battery.voltage', Number.NaN),
      measured('battery.voltage', Number.POSITIVE_INFINITY),
      measured('clock.offset', -1.7e9),
      measured('clock.offset', Number.NaN),
    ];
    expect(doubtsOf(aContext({ sorted: { implausible } })).map(({ sent }) => sent)).toEqual([
      '30 V',
      'NaN V',
      'Infinity V',
      'NaN s',
    ]);
  });

  it('are two sources that contradict each other', () => {
    const contradictions = [{ used: measured('battery.voltage', 3.1), other: measured('battery.voltage', 2.2) }];
    expect(words({ sorted: { contradictions } })[0]).toContain('3.10 V from 06 1A, 2.20 V from 06 1A');
  });

  it('are counters that went back, and an uptime that fell though no start was counted', () => {
    const earlier = {
      'printer.cuts': [[4, 900, at]],
      uptime: [[4, 5000, at]],
      boots: [[4, 12, at]],
    } as const;
    expect(words({ values: { 'printer.cuts': 5, uptime: 10, boots: 12 }, earlier })).toEqual([
      'Cuts (this cutter) 900 → 5',
      'Uptime 1 h 23 min → 10 s although the number of starts did not rise',
    ]);
    expect(words({ values: { 'printer.cuts': 901, uptime: 10, boots: 13 }, earlier })).toEqual([]);
  });

  it('are a computer clock that jumped during the check or went back since the last record', () => {
    expect(words({ clockJumpMs: -7_200_000 })).toEqual(['during the check it went back by 2 h']);
    const previous = aReport({ terminalId: 'a', finishedAt: '2026-11-22T03:30:05.000Z' });
    expect(words({ previous })).toEqual(['since the last record it went back by 2 h']);
    expect(words({ previous: { ...previous, finishedAt: '2026-11-22T01:31:00.000Z' } })).toEqual([]);
  });
});
