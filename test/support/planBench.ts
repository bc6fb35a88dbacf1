// A shop for measurements of plans: its services on the computer's clock, nothing watching.
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { workCalendarOf } from '../../electron/service/calendar/keptCalendar.ts';
import { createOperator } from '../../electron/service/operator.ts';
import { createJobLists } from '../../electron/service/plan/jobLists.ts';
import { createPlans } from '../../electron/service/plan/plans.ts';
import { createPlanWork } from '../../electron/service/plan/planWork.ts';
import { openShops } from '../../electron/service/shops.ts';

/** Opens the own shop of a data folder. */
export const openPlanBench = async (folder: string) => {
  const opened = await openShops(folder, 'own', { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  const shops = opened.value;
  const deps = {
    shops,
    clock: systemClock,
    log: silentLogger,
    publish: () => undefined,
    operator: createOperator('bench'),
  };
  const work = createPlanWork({ ...deps, calendar: () => workCalendarOf(shops.open) });
  return {
    store: shops.open,
    work,
    plans: createPlans({ ...deps, work }),
    lists: createJobLists({ ...deps, work, version: '0.0.0' }),
    close: () => {
      shops.close();
    },
  };
};
