import { describe, expect, it } from 'vitest';
import { simulatedYear } from '../../../../../electron/engine/simulatedYear.ts';
import { createForecasts } from '../../../../../electron/service/trends/forecasts.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async (simulated = true) => {
  const deps = await someDeps(simulated ? 'simulated' : 'own');
  const terminal = aStoredTerminal({ simulated });
  await deps.shops.open.checks.record(aCheckRecord(terminal, { readings: [] }));
  const forecasts = createForecasts(deps, simulatedYear);
  const today = new Date(deps.clock.now() + deps.clock.zoneMinutes(deps.clock.now()) * 60_000)
    .toISOString()
    .slice(0, 10);
  return { deps, forecasts, terminalId: terminal.id, today };
};

describe('forecasts of a terminal', () => {
  it('offer a simulated terminal a year of readings, once, and foretell its battery from it', async () => {
    const { deps, forecasts, terminalId } = await aShop();
    expect(unwrap(await forecasts.get({ terminalId })).mayLoadYear).toBe(true);
    const { readings } = unwrap(await forecasts.loadYear({ terminalId, ends: 'monthBefore' }));
    expect(readings).toBeGreaterThan(20_000);
    const { parts, mayLoadYear } = unwrap(await forecasts.get({ terminalId }));
    expect(mayLoadYear).toBe(false);
    expect(parts.find(({ part }) => part === 'battery')?.measures[0]).toMatchObject({
      basis: 'battery.level',
      outcome: { kind: 'expected' },
      usesVoltage: true,
    });
    const usual = unwrap(await forecasts.usual({ terminalId }));
    expect(usual.find(({ metric }) => metric === 'module.temperature')?.usual.kind).toBe('known');
    const again = await forecasts.loadYear({ terminalId, ends: 'whole' });
    expect(again.ok ? null : again.error.code).toBe('input.invalid');
    expect(deps.heard.filter(({ name }) => name === 'forecast.changed')).toHaveLength(1);
  });

  it('record the replacement that a whole year holds', async () => {
    const { forecasts, terminalId } = await aShop();
    unwrap(await forecasts.loadYear({ terminalId, ends: 'whole' }));
    const { parts, changes } = unwrap(await forecasts.get({ terminalId }));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.note).toContain('模拟');
    const battery = parts.find(({ part }) => part === 'battery');
    expect(battery?.looksReplacedOn).toBeNull();
    expect(battery?.countedFrom).not.toBeNull();
  });

  it('never give a real terminal readings that nobody took', async () => {
    const { forecasts, terminalId } = await aShop(false);
    expect(unwrap(await forecasts.get({ terminalId })).mayLoadYear).toBe(false);
    const found = await forecasts.loadYear({ terminalId, ends: 'whole' });
    expect(found.ok ? null : found.error.code).toBe('input.invalid');
  });

  it('keep a replacement with its note, and its withdrawal with the reason, both in the log', async () => {
    const { deps, forecasts, terminalId, today } = await aShop();
    const change = unwrap(await forecasts.notePart({ terminalId, part: 'battery', on: today, note: '仓库备件' }));
    expect(change).toMatchObject({ part: 'battery', on: today, by: 'Li', withdrawn: null });
    unwrap(await forecasts.withdrawPart({ terminalId, changeId: change.id, reason: '记错了终端' }));
    const { changes } = unwrap(await forecasts.get({ terminalId }));
    expect(changes[0]?.withdrawn).toMatchObject({ reason: '记错了终端', by: 'Li' });
    const lines = deps.heard.flatMap(({ name, payload }) => (name === 'log.appended' ? [JSON.stringify(payload)] : []));
    expect(lines.some((line) => line.includes('电池已于') && line.includes('仓库备件'))).toBe(true);
    expect(lines.some((line) => line.includes('撤回记录') && line.includes('记错了终端'))).toBe(true);
    const again = await forecasts.withdrawPart({ terminalId, changeId: change.id, reason: 'x' });
    expect(again.ok ? null : again.error.code).toBe('input.invalid');
  });

  it('refuse a day in the future, long ago, or twice, and a terminal that nobody knows', async () => {
    const { forecasts, terminalId, today } = await aShop();
    const note = (on: string) => forecasts.notePart({ terminalId, part: 'printHead', on, note: '' });
    for (const on of ['2999-01-01', '1990-01-01']) {
      const found = await note(on);
      expect(found.ok ? null : found.error.code).toBe('input.invalid');
    }
    unwrap(await note(today));
    expect((await note(today)).ok).toBe(false);
    const unknown = await forecasts.get({ terminalId: '00000000-0000-4000-8000-000000000000' });
    expect(unknown.ok ? null : unknown.error.code).toBe('terminal.unknown');
  });
});
