// The maintenance log as pages, as a search, and what people add to it.
import { attempt } from './attempt.ts';
import { createLogNotes, knownEntry } from './logNotes.ts';
import { comparable, countEntries, entriesBefore } from './logPages.ts';
import { createLogViews } from './logViews.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { MaintenanceLog } from './services.ts';

/** The log of the open shop. */
export const createMaintenanceLog = (deps: ServiceDeps): MaintenanceLog => {
  const store = deps.shops.open.log;
  return {
    ...createLogNotes(deps),
    ...createLogViews(deps),
    rows: ({ filter, asOf: wanted, offset, limit }) =>
      attempt(async () => {
        const asOf = wanted ?? (await store.newestNumber());
        return { ...(await store.rows(comparable(filter), { asOf, offset, limit })), asOf };
      }),
    position: ({ filter, asOf: wanted, at, number }) =>
      attempt(async () => {
        const asOf = wanted ?? (await store.newestNumber());
        const where = { asOf, at: at === null ? null : Date.parse(at), number };
        return { ...(await store.position(comparable(filter), where)), asOf };
      }),
    entry: ({ number }) => attempt(() => knownEntry(deps, number)),
    facets: () => attempt(() => store.facets()),
    rebuild: () => attempt(async () => ({ entries: await store.rebuild() })),
    page: ({ filter, beforeNumber, limit }) =>
      attempt(async () => {
        const newest = await store.newestNumber();
        const wanted = comparable(filter);
        const entries = await entriesBefore(store, wanted, { highest: (beforeNumber ?? newest + 1) - 1, limit });
        return { entries: [...entries], total: await countEntries(store, wanted) };
      }),
    search: (filter, limit) =>
      attempt(async () => entriesBefore(store, comparable(filter), { highest: await store.newestNumber(), limit })),
  };
};
