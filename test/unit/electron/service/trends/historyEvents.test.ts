import { describe, expect, it } from 'vitest';
import { historyEvents } from '../../../../../electron/service/trends/historyEvents.ts';
import { mostHistoryEvents } from '../../../../../shared/trend/historyEvent.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const day = 86_400_000;

describe('events beside a history', () => {
  it('are checks with verdict and concerns, in the order of time, only of the period', async () => {
    const deps = await someDeps();
    const terminal = aStoredTerminal();
    const now = deps.clock.now();
    for (const [ago, verdict] of [
      [40, 'pass'],
      [3, 'fail'],
      [8, 'warn'],
      [1, 'pass'],
    ] as const) {
      const at = new Date(now - ago * day).toISOString();
      const record = aCheckRecord(terminal, { startedAt: at, finishedAt: at, readings: [] });
      const concerns = verdict === 'fail' ? ['battery.voltage'] : [];
      await deps.shops.open.checks.record({ ...record, concerns, report: { ...record.report, verdict } });
    }
    const { events, untold } = await historyEvents(deps, {
      terminalId: terminal.id,
      from: new Date(now - 30 * day).toISOString(),
      until: new Date(now).toISOString(),
    });
    expect(events.map(({ verdict }) => verdict)).toEqual(['warn', 'fail', 'pass']);
    expect(events[1]?.words).toEqual({
      zh: expect.stringMatching(/^快速检查：故障（.+）$/) as unknown,
      en: expect.any(String) as unknown,
    });
    expect(untold).toBe(0);
  });

  it('that are too many: those that found something are told, the others counted', async () => {
    const deps = await someDeps();
    const terminal = aStoredTerminal();
    const now = deps.clock.now();
    for (let index = 0; index < mostHistoryEvents + 20; index += 1) {
      const at = new Date(now - (index + 1) * 60_000).toISOString();
      const record = aCheckRecord(terminal, { startedAt: at, finishedAt: at, readings: [] });
      const verdict = index % 50 === 0 ? 'warn' : 'pass';
      await deps.shops.open.checks.record({ ...record, report: { ...record.report, verdict } });
    }
    const period = { from: new Date(now - 30 * day).toISOString(), until: new Date(now).toISOString() };
    const { events, untold } = await historyEvents(deps, { terminalId: terminal.id, ...period });
    expect(events).toHaveLength(mostHistoryEvents);
    expect(events.filter(({ verdict }) => verdict === 'warn')).toHaveLength(9);
    expect(untold).toBe(20);
  });

  it('of an unknown terminal are none', async () => {
    const deps = await someDeps();
    const period = { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' };
    const terminalId = '00000000-0000-4000-8000-000000000000';
    expect(await historyEvents(deps, { terminalId, ...period })).toEqual({ events: [], untold: 0 });
  });
});
