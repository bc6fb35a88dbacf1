// The records of the open shop, and those of the other one for terminals that belong there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppFailure, type Result, success } from '../../shared/error/appError.ts';
import type { OpenDeps } from '../store/openDatabase.ts';
import { openShopStore, type ShopStore } from '../store/shopStore.ts';

const folders = { own: 'shop', simulated: 'simulated-shop' } as const;

/** Which of the two shops. */
export type ShopKind = keyof typeof folders;

/** Where the records of a shop lie. */
export const shopFile = (dataFolder: string, kind: ShopKind): string => join(dataFolder, folders[kind], 'steward.db');

/** Both shops; only one is open to the person, the other takes what must not be mixed in. */
export interface Shops {
  readonly kind: ShopKind;
  readonly open: ShopStore;
  /** The shop for a terminal that is simulated, or real; opened when first needed. Rejects with store.* */
  forTerminal(simulated: boolean): Promise<ShopStore>;
  /** The open shop, and the other one if it exists. Rejects with store.* */
  all(): Promise<readonly ShopStore[]>;
  close(): void;
}

/** Opens the shop `kind` in `dataFolder`. Codes: store.unavailable, store.disk-full */
export const openShops = async (dataFolder: string, kind: ShopKind, deps: OpenDeps): Promise<Result<Shops>> => {
  const opened = await openShopStore(shopFile(dataFolder, kind), deps);
  if (!opened.ok) return opened;
  const otherKind: ShopKind = kind === 'own' ? 'simulated' : 'own';
  let other: Promise<Result<ShopStore>> | null = null;
  let isClosed = false;
  const openOther = async (): Promise<ShopStore> => {
    other ??= openShopStore(shopFile(dataFolder, otherKind), deps);
    const result = await other;
    if (result.ok) return result.value;
    other = null;
    throw new AppFailure(result.error);
  };
  return success({
    kind,
    open: opened.value,
    forTerminal: async (simulated) => (simulated === (kind === 'simulated') ? opened.value : await openOther()),
    all: async () => (existsSync(shopFile(dataFolder, otherKind)) ? [opened.value, await openOther()] : [opened.value]),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      opened.value.close();
      void other?.then((result) => {
        if (result.ok) result.value.close();
      });
    },
  });
};
