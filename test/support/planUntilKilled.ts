// A process that makes the jobs of plans until somebody kills it. Arguments: the data folder, how many terminals.
import { argv, stdout } from 'node:process';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { workCalendarOf } from '../../electron/service/calendar/keptCalendar.ts';
import { createOperator } from '../../electron/service/operator.ts';
import { createPlans } from '../../electron/service/plan/plans.ts';
import { createPlanWork } from '../../electron/service/plan/planWork.ts';
import { openShops } from '../../electron/service/shops.ts';
import { aDraft, addRecords, planRecord } from './planShop.ts';

const folder = argv[2] ?? '';
const opened = await openShops(folder, 'own', { log: silentLogger, now: () => Date.now() });
if (!opened.ok) throw new Error(opened.error.code);
const shops = opened.value;
const deps = {
  shops,
  clock: systemClock,
  log: silentLogger,
  publish: () => undefined,
  operator: createOperator('Li'),
};
if ((await shops.open.register.count()) === 0) {
  const count = Number(argv[3] ?? '200');
  await addRecords(
    shops.open,
    Array.from({ length: count }, (_, at) => planRecord(`N${String(at)}`)),
  );
}
const work = createPlanWork({ ...deps, calendar: () => workCalendarOf(shops.open) });
const plans = createPlans({ ...deps, work });
stdout.write('making\n');
if ((await shops.open.plans.list()).length === 0) {
  const made = await plans.create({ draft: aDraft({}, { firstOn: argv[4] ?? '2026-11-23' }) });
  if (!made.ok) throw new Error(made.error.code);
} else await work.look();
stdout.write('done\n');
shops.close();
