// The history of one metric of one terminal: only times that can be true, in as many points as are asked for.
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { believableUntil, firstBelievable, type History } from '../../../shared/trend/history.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/** A history; readings from before 2015 and from more than a day ahead are only counted, as `misdated`. Rejects with store.* */
export const historyOf = async (
  { shops, clock }: Pick<ServiceDeps, 'shops' | 'clock'>,
  terminalId: string,
  { metric, from, until, points }: Omit<CommandInput<'terminals.history'>, 'terminalId'>,
): Promise<History> => {
  const { trends } = shops.open;
  const last = believableUntil(clock.now());
  const history = await trends.history({
    terminalId,
    metric,
    from: Math.max(Date.parse(from), Date.parse(firstBelievable)),
    until: Math.min(Date.parse(until), Date.parse(last)),
    points,
  });
  return { ...history, misdated: await trends.misdated(terminalId, metric, last) };
};
