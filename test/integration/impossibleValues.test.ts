import { expect, it } from 'vitest';
import { isPlausible, metricKeys } from '../../shared/metric/catalogue.ts';
import { healthReportSchema } from '../../shared/model/healthReport.ts';
import { anEngine, checkAll, unwrap } from '../support/anEngine.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { anIdentity } from '../support/records.ts';
import { createScriptedTerminals } from '../support/scriptedTerminals.ts';

const address = 'tcp://10.0.0.5:20007';
const identity = anIdentity({ serialNumber: 'N900-0001' });

it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308, -1.8e9, -200, 30])(
  '%d in the place of every value leaves a record that can be read, says so in words and is no reading',
  async (value) => {
    const scripted = createScriptedTerminals();
    const clock = createFakeClock();
    const { engine } = await anEngine({ ports: scripted.ports, plugins: [scripted.plugin], clock });
    for (const where of ['measured', 'doubtful']) {
      const all = metricKeys.map((metric) => ({ metric, value, source: 'extension', takenAt: clock.now() }));
      scripted.at(address, aDriverReport({ identity, [where]: all }));
      const [target] = (await checkAll(engine, [address])).targets;
      expect(target).toMatchObject({ state: 'done', error: null });
      const report = unwrap(await engine.services.checks.report({ checkId: target?.checkId ?? '' }));
      expect(healthReportSchema.safeParse(report).success).toBe(true);
      expect(report.readings.filter((reading) => !isPlausible(reading.metric, reading.value))).toEqual([]);
      const said = report.checks.map(({ explanation }) => explanation);
      expect(report.checks.find(({ id }) => id === 'reading.plausible')?.outcome).toBe('warn');
      const others = report.checks.filter(({ id }) => id !== 'reading.plausible').map(({ explanation }) => explanation);
      expect(JSON.stringify(others)).not.toMatch(/NaN|Infinity|undefined/);
      expect(said.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
    }
  },
);
