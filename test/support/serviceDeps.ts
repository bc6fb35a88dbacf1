// What services are given, on a folder of its own, with every event written down.
import { onTestFinished } from 'vitest';
import { silentLogger } from '../../electron/log/logger.ts';
import { createSigner } from '../../electron/service/journal/createSigner.ts';
import { createOperator } from '../../electron/service/operator.ts';
import type { ServiceDeps } from '../../electron/service/serviceDeps.ts';
import { openShops, type ShopKind } from '../../electron/service/shops.ts';
import type { Heard } from './anEngine.ts';
import { unwrap } from './anEngine.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { tempFolder } from './tempFolder.ts';

/** Services' common things with a clock that stands still; closed when the test has finished. */
export const someDeps = async (
  kind: ShopKind = 'own',
): Promise<ServiceDeps & { readonly clock: FakeClock; readonly heard: Heard[]; readonly folder: string }> => {
  const folder = await tempFolder();
  const clock = createFakeClock();
  const shops = unwrap(await openShops(folder, kind, { log: silentLogger, now: () => clock.now() }));
  onTestFinished(() => {
    shops.close();
  });
  const heard: Heard[] = [];
  return {
    shops,
    clock,
    log: silentLogger,
    operator: createOperator('Li'),
    signer: createSigner(Buffer.alloc(32, 7).toString('base64')),
    publish: (name, payload) => {
      heard.push({ name, payload });
    },
    heard,
    folder,
  };
};
