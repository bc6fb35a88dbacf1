// The engine on this computer: its real or simulated ports, every driver, the computer's clock.
import { existsSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../shared/error/appError.ts';
import { listAdbPorts } from '../driver/adb/adbPorts.ts';
import { systemClock } from '../protocol/clock.ts';
import { recordedTerminals } from '../simulator/recordedTerminals.ts';
import { simulatedPorts } from '../simulator/simulatedPorts.ts';
import type { PortInfo, PortSource } from '../transport/portSource.ts';
import { systemPorts } from '../transport/systemPorts.ts';
import { allPlugins, allSimulators } from './allFamilies.ts';
import { captureRecordings } from './captureRecordings.ts';
import { composeEngine } from './composeEngine.ts';
import type { Engine, EngineOptions, Shop } from './engine.ts';

/** What a check can be told to speak: `auto`, or one family. */
export const driverNames: readonly string[] = ['auto', ...allPlugins.map(({ id }) => id)];

/** What the caller chooses; the rest is the computer's. */
export type ShopOptions = Omit<EngineOptions, 'ports' | 'plugins' | 'clock'>;

/** The shop of the first run: the simulated one unless records of the own shop exist or a port may hold a terminal. */
export const decideFirstShop = (hasOwnRecords: boolean, ports: readonly PortInfo[]): Shop =>
  hasOwnRecords || ports.some((port) => port.likelihood === 'new') ? 'own' : 'simulated';

/** Looks at this computer for the shop that the first run opens. */
export const firstShop = async (dataFolder: string): Promise<Shop> =>
  decideFirstShop(
    existsSync(join(dataFolder, 'shop', 'steward.db')),
    await systemPorts({ others: listAdbPorts }).list(),
  );

/** Ports of a shop: the computer's own, or the simulated ones, beside which typed addresses of the computer work too. */
const portsOf = ({ shop, dataFolder, log }: Pick<ShopOptions, 'shop' | 'dataFolder' | 'log'>): PortSource => {
  const real = systemPorts({ others: listAdbPorts });
  if (shop === 'own') return real;
  const simulated = simulatedPorts({
    clock: systemClock,
    families: allSimulators,
    log,
    more: recordedTerminals(captureRecordings(dataFolder), { clock: systemClock, log }),
  });
  return {
    list: () => simulated.list(),
    driverAt: (address) => simulated.driverAt?.(address) ?? null,
    printedAt: (address) => simulated.printedAt?.(address) ?? null,
    open: (address, signal) => (address.kind === 'sim' ? simulated : real).open(address, signal),
    presence: async (address) => (address.kind === 'sim' ? 'simulated' : await real.presence?.(address)),
    rivals: async (address) => (await real.rivals?.(address)) ?? { holders: [], isWhole: false },
    withoutDriver: async () => (await real.withoutDriver?.()) ?? [],
  };
};

/** Opens a shop on this computer. Codes: as composeEngine */
export const composeShop = (options: ShopOptions): Promise<Result<Engine>> =>
  composeEngine({
    uptimeMs: () => uptime() * 1000,
    ...options,
    ports: portsOf(options),
    plugins: allPlugins,
    clock: systemClock,
  });
