// An engine on a data folder that is there already, without ports.
import { composeEngine } from '../../../electron/engine/composeEngine.ts';
import type { Engine } from '../../../electron/engine/engine.ts';
import { silentLogger } from '../../../electron/log/logger.ts';
import { systemClock } from '../../../electron/protocol/clock.ts';
import { failure } from '../../../shared/error/appError.ts';

/** The engine of the own shop in this folder. */
export const openBenchEngine = async (dataFolder: string): Promise<Engine> => {
  const composed = await composeEngine({
    dataFolder,
    shop: 'own',
    operator: 'bench',
    ports: { list: async () => Promise.resolve([]), open: () => Promise.resolve(failure('transport.no-port', {})) },
    plugins: [],
    clock: systemClock,
    log: silentLogger,
  });
  if (!composed.ok) throw new Error(composed.error.code);
  return composed.value;
};
