// Tells the window how many findings of a terminal are open.
import type { ShopStore } from '../../store/shopStore.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/** Publishes findings.changed if the records belong to the open shop. Rejects with store.* */
export const announceFindings = async (deps: ServiceDeps, store: ShopStore, terminalId: string): Promise<void> => {
  if (store !== deps.shops.open) return;
  const open = (await store.findings.newest(terminalId)).filter(({ closedAt }) => closedAt === null);
  const faults = open.filter(({ outcome }) => outcome === 'fail');
  deps.publish('findings.changed', { terminalId, open: open.length, faults: faults.length });
};
