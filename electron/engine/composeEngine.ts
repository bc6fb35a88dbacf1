// The only place where the engine is put together; window, command line and tests call it.
import { type Result, success } from '../../shared/error/appError.ts';
import type { Clock } from '../service/serviceDeps.ts';
import type { Services } from '../service/services.ts';
import { endTasks } from '../service/worker/startTask.ts';
import { composeRecordWork } from './composeRecordWork.ts';
import { composeTerminalWork } from './composeTerminalWork.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { openRecords } from './openRecords.ts';
import { guardServices } from './serviceDoor.ts';

// A port that hangs must not keep the program from ending.
const closingMs = 3500;

const withinClosing = async (clock: Clock, work: Promise<unknown>): Promise<void> => {
  let giveUp = (): void => undefined;
  const limit = clock.after(closingMs, () => {
    giveUp();
  });
  await Promise.race([
    work,
    new Promise<void>((resolve) => {
      giveUp = resolve;
    }),
  ]);
  limit.cancel();
};

/** Opens the shop's database and connects everything. Codes: store.unavailable, store.disk-full */
export const composeEngine = async (options: EngineOptions): Promise<Result<Engine>> => {
  const { watchPorts = false, source = 'program' } = options;
  const opened = await openRecords(options);
  if (!opened.ok) return opened;
  const { deps, events, journal, access, notices, tellOpening } = opened.value;
  const terminalWork = composeTerminalWork(opened.value, options);
  await tellOpening();
  const recordWork = composeRecordWork(opened.value, terminalWork, options);
  await terminalWork.recover();
  await recordWork.recover();
  if (watchPorts) {
    await terminalWork.watch();
    recordWork.watch();
  }
  const services: Services = {
    ...terminalWork.services,
    ...recordWork.services,
    power: terminalWork.power(() => recordWork.woke()),
  };
  return success({
    services: guardServices(services, source),
    notices,
    onEvent: events.listen,
    close: async () => {
      access.stop();
      terminalWork.refuse();
      await withinClosing(deps.clock, Promise.all([terminalWork.stop(), recordWork.stop(), endTasks()]));
      await journal.stop();
      terminalWork.end();
      events.stop();
      deps.shops.close();
    },
  });
};
