import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportReadings } from '../../../../electron/service/exportReadings.ts';
import { createRollup } from '../../../../electron/service/trends/rollup.ts';
import { addTerminal, keepSamples, samplesEvery } from '../../../support/manyReadings.ts';
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
    expect(header).toBe('\uFEFFSerial number,Time (UTC),Metric,Value,Unit,Kind,Until (UTC),Lowest,Highest,Readings');
    expect(first).toBe('17F59B1F,2026-11-22T01:30:00.000Z,battery.voltage,3.12,V,reading,,,,1');
    expect(second).toBe('17F59B1F,2026-11-22T02:00:00.000Z,clock.offset,-12,s,reading,,,,1');
  });

  it.each([
    [{ metric: 'clock.offset' as const }, 1],
    [{ from: '2026-11-22T01:30:00Z', until: '2026-11-22T02:00:00Z' }, 1],
    [{ terminalId: '00000000-0000-4000-8000-000000000000' }, 0],
  ])('obey the filter %j', async (filter, rows) => {
    const { deps, file } = await filled();
    expect((await exportReadings(deps, { filter, language: 'zh', file })).rows).toBe(rows);
  });

  it('give hours and days where the readings are gone, say so, and count every reading once', async () => {
    const deps = { ...(await someDeps()), version: '0.1.0' };
    const store = deps.shops.open;
    const terminalId = await addTerminal(store, 'A1');
    const midnight = Math.floor(deps.clock.now() / 86_400_000) * 86_400_000;
    await keepSamples(store, terminalId, samplesEvery(300_000, midnight - 100 * 86_400_000, 100 * 288));
    await keepSamples(store, terminalId, [{ at: 60_000, value: 3 }]);
    await createRollup(deps).run();
    const late = { at: midnight - 50 * 86_400_000 + 1, value: 3.3 };
    await keepSamples(store, terminalId, [late]);
    const file = join(deps.folder, 'all.csv');
    const { rows } = await exportReadings(deps, { filter: { terminalId }, language: 'en', file });
    const lines = (await readFile(file, 'utf8')).split('\r\n');
    const table = lines.slice(1, lines.indexOf('')).map((line) => line.split(','));
    expect(table).toHaveLength(rows);
    const countOf = (kind: string) => table.filter((row) => row[5] === kind).length;
    expect(countOf('mean of an hour')).toBe(85 * 24);
    expect(countOf('mean of a day')).toBe(10);
    expect(countOf('reading')).toBe(5 * 288 + 1);
    expect(table.filter(([, at]) => at === '1970-01-01T00:01:00.000Z')).toHaveLength(1);
    expect(table.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(100 * 288 + 2);
    expect(lines.find((line) => line.startsWith('Completeness'))).toContain('2050 rows are means of an hour or a day');
  });

  it('state terminal and metric by their names', async () => {
    const { deps, terminal, file } = await filled();
    const filter = { terminalId: terminal.id, metric: 'battery.voltage' } as const;
    await exportReadings(deps, { filter, language: 'zh', file });
    expect(await readFile(file, 'utf8')).toContain('终端：cVEND plug；指标：电池电压 (battery.voltage)');
  });
});
