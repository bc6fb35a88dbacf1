import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportReadings } from '../../../../electron/service/exportReadings.ts';
import { aCheckRecord, aReading, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const filled = async () => {
  const deps = { ...(await someDeps()), version: '0.1.0' };
  const terminal = aStoredTerminal();
  const clock = aReading({ metric: 'clock.offset', value: -12, unit: 's', takenAt: '2026-11-22T02:00:00.000Z' });
  await deps.shops.open.checks.record(aCheckRecord(terminal, { readings: [aReading(), clock] }));
  return { deps, terminal, file: join(deps.folder, 'readings.csv') };
};

describe('exported readings', () => {
  it('are rows of serial number, time, metric, value and unit, numbers left as numbers', async () => {
    const { deps, file } = await filled();
    expect((await exportReadings(deps, { filter: {}, language: 'en', file })).rows).toBe(2);
    const [header, first, second] = (await readFile(file, 'utf8')).split('\r\n');
    expect(header).toBe('\uFEFFSerial number,Time (UTC),Metric,Value,Unit');
    expect(first).toBe('17F59B1F,2026-11-22T01:30:00.000Z,battery.voltage,3.12,V');
    expect(second).toBe('17F59B1F,2026-11-22T02:00:00.000Z,clock.offset,-12,s');
  });

  it.each([
    [{ metric: 'clock.offset' as const }, 1],
    [{ from: '2026-11-22T01:30:00Z', until: '2026-11-22T02:00:00Z' }, 1],
    [{ terminalId: '00000000-0000-4000-8000-000000000000' }, 0],
  ])('obey the filter %j', async (filter, rows) => {
    const { deps, file } = await filled();
    expect((await exportReadings(deps, { filter, language: 'zh', file })).rows).toBe(rows);
  });

  it('state terminal and metric by their names', async () => {
    const { deps, terminal, file } = await filled();
    const filter = { terminalId: terminal.id, metric: 'battery.voltage' } as const;
    await exportReadings(deps, { filter, language: 'zh', file });
    expect(await readFile(file, 'utf8')).toContain('终端：cVEND plug；指标：电池电压 (battery.voltage)');
  });
});
