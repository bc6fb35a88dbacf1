import { describe, expect, it } from 'vitest';
import { partsForecastCheck } from '../../../../../electron/service/healthCheck/partsForecastCheck.ts';
import type { ForecastOutcome, PartForecast } from '../../../../../shared/trend/forecast.ts';
import { type PartId, parts } from '../../../../../shared/trend/partLife.ts';
import { aContext } from '../../../../support/checkContext.ts';

const part = (id: PartId, outcome: ForecastOutcome): PartForecast => ({
  part: id,
  who: parts[id].who,
  measures: [
    {
      basis: id === 'coinCell' ? 'coinCell.voltage' : 'battery.level',
      metric: id === 'coinCell' ? 'coinCell.voltage' : 'battery.level',
      outcome,
      bound: { from: 20, to: 20, source: 'limit' },
      days: 200,
      firstDay: '2026-03-01',
      lastDay: '2026-11-21',
      newest: 34,
      usesVoltage: false,
      projection: [],
    },
  ],
  countedFrom: null,
  looksReplacedOn: null,
});
const expected = (likely: string): ForecastOutcome => ({
  kind: 'expected',
  earliest: '2026-12-01',
  likely,
  latest: null,
  isAccelerating: true,
});
const judge = (...found: PartForecast[]) =>
  partsForecastCheck.judge(aContext({ trends: { usual: new Map(), before: new Map(), parts: found } }));

describe('parts.forecast', () => {
  it('warns thirty days ahead, and not before', () => {
    expect(judge(part('battery', expected('2026-12-22'))).outcome).toBe('warn');
    expect(judge(part('battery', expected('2026-12-23'))).outcome).toBe('pass');
  });

  it('names part, day and whose job it is', () => {
    const found = judge(part('battery', expected('2026-12-10')));
    expect(found.explanation.zh).toContain('电池（2026-12-10 前后，最早 2026-12-01）');
    expect(found.who).toBe('technician');
    expect(judge(part('coinCell', expected('2026-12-10'))).who).toBe('maker');
    expect(judge(part('coinCell', { kind: 'reached', since: '2026-11-01' })).explanation.en).toContain(
      'since 2026-11-01',
    );
  });

  it('never leaves the coin cell to the technician, also where the battery is due as well', () => {
    const found = judge(part('battery', expected('2026-12-10')), part('coinCell', expected('2026-12-11')));
    expect(found.explanation.zh).toContain('纽扣电池');
    expect(found.remedy?.zh).toContain('只能由厂商更换，请另外预约，期间保持终端通电：纽扣电池');
    expect(found.remedy?.en).toContain('only the maker may replace: coin cell');
    expect(judge(part('battery', expected('2026-12-10'))).remedy?.en).not.toContain('maker');
  });

  it('is not supported while nothing can be told', () => {
    expect(judge(part('battery', { kind: 'refused', reason: 'tooFew' })).outcome).toBe('notSupported');
    expect(partsForecastCheck.judge(aContext()).outcome).toBe('notSupported');
  });

  it('passes where nothing comes soon', () => {
    expect(judge(part('battery', { kind: 'later', than: '2027-05-01', hasTrend: false })).outcome).toBe('pass');
  });
});
