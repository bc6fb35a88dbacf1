// The maintenance log as pages and as a search.
import { attempt } from './attempt.ts';
import { comparable, countEntries, entriesBefore } from './logPages.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { MaintenanceLog } from './services.ts';

/** The log of the open shop. */
export const createMaintenanceLog = ({ shops }: Pick<ServiceDeps, 'shops'>): MaintenanceLog => {
  const store = shops.open.log;
  return {
    page: ({ filter, beforeNumber, limit }) =>
      attempt(async () => {
        const highest = beforeNumber === null ? await store.newestNumber() : beforeNumber - 1;
        const entries = await entriesBefore(store, comparable(filter), { highest, limit });
        return { entries, total: await countEntries(store, comparable(filter)) };
      }),
    search: (filter, limit) =>
      attempt(async () => entriesBefore(store, comparable(filter), { highest: await store.newestNumber(), limit })),
  };
};
