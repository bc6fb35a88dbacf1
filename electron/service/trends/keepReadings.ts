// Readings that came from watching, not from a check: believable ones are kept, and an open chart hears of them.
import { isPlausible } from '../../../shared/metric/catalogue.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/** Keeps readings of a terminal of `store`; answers with those that cannot be true and were left out. Rejects with store.* */
export const keepReadings = async (
  deps: Pick<ServiceDeps, 'shops' | 'publish'>,
  store: ShopStore,
  { terminalId, readings }: { readonly terminalId: string; readonly readings: readonly Reading[] },
): Promise<readonly Reading[]> => {
  const believed = readings.filter(({ metric, value }) => isPlausible(metric, value));
  if (believed.length > 0) {
    await store.readings.keep(terminalId, believed);
    if (store === deps.shops.open) deps.publish('trends.stored', { terminalId });
  }
  return readings.filter(({ metric, value }) => !isPlausible(metric, value));
};
