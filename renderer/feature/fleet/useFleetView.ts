// What is shown of all terminals under the filters, worst first; the order is kept while somebody is at it.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import { countStates, type FleetQuery, filterFleet, groupFleet, withoutAny } from '../../../shared/fleet/fleetView.ts';
import { orderOf } from './gridItems.ts';
import { useHeldOrder } from './useHeldOrder.ts';

/** Lines change their places at most this often; what they say changes at once. */
const sortMs = 1000;

const collator = new Intl.Collator('zh', { numeric: true });

const valuesOf = (entries: readonly FleetEntry[], field: 'store' | 'model'): string =>
  JSON.stringify([...new Set(entries.map((entry) => entry[field] ?? withoutAny))].sort(collator.compare));

const sorted = (entries: readonly FleetEntry[], query: FleetQuery): readonly string[] =>
  orderOf(groupFleet(filterFleet(entries, query), query.group));

/** The order of now, worked out anew at most once a second while only the terminals change. */
const useOrder = (entries: readonly FleetEntry[], query: FleetQuery): readonly string[] => {
  const [order, setOrder] = useState(() => ({ of: query, keys: sorted(entries, query), count: entries.length }));
  const newest = useRef({ entries, query });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    newest.current = { entries, query };
    timer.current ??= setTimeout(() => {
      timer.current = null;
      const now = newest.current;
      setOrder({ of: now.query, keys: sorted(now.entries, now.query), count: now.entries.length });
    }, sortMs);
  }, [entries, query]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  // Another choice of the person, and terminals that come or go, are shown at once.
  if (order.of !== query || order.count !== entries.length) {
    const now = { of: query, keys: sorted(entries, query), count: entries.length };
    setOrder(now);
    return now.keys;
  }
  return order.keys;
};

/** Lines by id, counts, choices of the filters, and the order. */
export const useFleetView = (entries: readonly FleetEntry[], query: FleetQuery) => {
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const counts = useMemo(
    () =>
      JSON.stringify(
        [...countStates(filterFleet(entries, query, true))].sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    [entries, query],
  );
  const stores = useMemo(() => valuesOf(entries, 'store'), [entries]);
  const models = useMemo(() => valuesOf(entries, 'model'), [entries]);
  const held = useHeldOrder(useOrder(entries, query), JSON.stringify(query));
  const shown = useMemo(() => held.keys.flatMap((key) => byId.get(key) ?? []), [held.keys, byId]);
  return { byId, counts, stores, models, held, shown };
};
