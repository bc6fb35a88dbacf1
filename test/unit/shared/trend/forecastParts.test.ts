import { describe, expect, it } from 'vitest';
import type { MetricKey } from '../../../../shared/metric/catalogue.ts';
import { defaultLimits } from '../../../../shared/metric/limit.ts';
import { type DailyValue, dayText } from '../../../../shared/trend/baselineDays.ts';
import { type ForceLimit, forecastPart, type PartsQuestion } from '../../../../shared/trend/forecastParts.ts';
import { type PartChange, partIds } from '../../../../shared/trend/partLife.ts';
import { daysFrom } from '../../../support/dailyValues.ts';

const forecastAll = (question: PartsQuestion) => partIds.map((part) => forecastPart(part, question));

const today = 20_000;
const limits = new Map(
  Object.entries(defaultLimits).map(([metric, { bounds }]): [MetricKey, ForceLimit] => [
    metric as MetricKey,
    { bounds, isOwn: false },
  ]),
);
const ask = (days: Partial<Record<MetricKey, readonly DailyValue[]>>, changes: Partial<PartsQuestion> = {}) =>
  forecastAll({
    days: new Map(Object.entries(days)) as PartsQuestion['days'],
    limits,
    changes: [],
    today,
    ...changes,
  });
const counting = (from: number, count: number, until = today) =>
  daysFrom(
    until - count,
    Array.from({ length: count }, (_, at) => from + at),
  );
const change = (part: PartChange['part'], on: number, withdrawn: PartChange['withdrawn'] = null): PartChange => ({
  id: '00000000-0000-4000-8000-000000000001',
  part,
  on: dayText(on),
  note: '',
  by: 'Li',
  notedAt: '2026-11-22T01:30:00.000Z',
  withdrawn,
});
const battery = (found: ReturnType<typeof ask>) => found.find(({ part }) => part === 'battery');

describe('the parts of a terminal', () => {
  it('are all there, and empty where the terminal gives nothing of them', () => {
    expect(ask({}).map(({ part, measures }) => [part, measures.length])).toEqual([
      ['battery', 0],
      ['coinCell', 0],
      ['printHead', 0],
      ['storage', 0],
    ]);
  });

  it('have the way of judging first that decides', () => {
    const level = daysFrom(
      today - 100,
      Array.from({ length: 100 }, (_, at) => 60 - 0.35 * at),
    );
    const measures = battery(ask({ 'battery.level': level, 'battery.cycles': counting(10, 100) }))?.measures ?? [];
    expect(measures[0]).toMatchObject({
      basis: 'battery.level',
      bound: { from: 20, source: 'limit' },
      outcome: { kind: 'expected' },
    });
    expect(measures.map(({ basis }) => basis)).toEqual(['battery.level', 'battery.cycles', 'battery.age']);
  });

  it('go by a life figure until the shop has a limit of its own', () => {
    const cycles = counting(10, 100);
    const bound = (own: boolean) =>
      battery(
        ask(
          { 'battery.cycles': cycles },
          {
            limits: new Map([
              [
                'battery.cycles',
                { bounds: { warnBelow: null, warnAbove: 350, failBelow: null, failAbove: null }, isOwn: own },
              ],
            ]),
          },
        ),
      )?.measures.find(({ basis }) => basis === 'battery.cycles')?.bound;
    expect(bound(false)).toEqual({ from: 300, to: 500, source: 'life' });
    expect(bound(true)).toEqual({ from: 350, to: 350, source: 'limit' });
  });

  it('count only what belongs to the part that is fitted, once its replacement is recorded', () => {
    const found = battery(ask({ 'battery.cycles': counting(10, 100) }, { changes: [change('battery', today - 30)] }));
    expect(found?.countedFrom).toBe(dayText(today - 29));
    expect(found?.measures.find(({ basis }) => basis === 'battery.cycles')?.days).toBe(29);
    expect(found?.measures.find(({ basis }) => basis === 'battery.age')?.firstDay).toBe(dayText(today - 30));
  });

  it('count everything again when the record is withdrawn', () => {
    const withdrawn = { at: '2026-11-22T02:00:00.000Z', by: 'Li', reason: 'wrong terminal' };
    const found = battery(
      ask({ 'battery.cycles': counting(10, 100) }, { changes: [change('battery', today - 30, withdrawn)] }),
    );
    expect(found?.countedFrom).toBeNull();
    expect(found?.measures.find(({ basis }) => basis === 'battery.cycles')?.days).toBe(100);
  });

  it('are asked about when they look replaced, and two units are not mixed', () => {
    const cycles = [...counting(200, 80, today - 40), ...counting(0, 40)];
    const found = battery(ask({ 'battery.cycles': cycles }));
    expect(found?.looksReplacedOn).toBe(dayText(today - 40));
    expect(found?.countedFrom).toBe(dayText(today - 40));
    const recorded = battery(ask({ 'battery.cycles': cycles }, { changes: [change('battery', today - 42)] }));
    expect(recorded?.looksReplacedOn).toBeNull();
  });

  it('are not asked about for storage, which is only cleared', () => {
    const free = daysFrom(today - 100, [...Array<number>(60).fill(20), ...Array<number>(40).fill(60)]);
    const storage = ask({ 'storage.free': free }).find(({ part }) => part === 'storage');
    expect(storage).toMatchObject({ looksReplacedOn: null, countedFrom: dayText(today - 40) });
  });
});
