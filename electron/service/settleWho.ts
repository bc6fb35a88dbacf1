// What follows from who has answered at an address when a lost terminal was looked for: the right record, never the port's.
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { RememberedPort } from '../store/connectionStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { identifyTerminal, numbersOf } from './identifyTerminal.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** Who answered: the one expected, another one of this shop, or somebody whom this shop does not know. */
export type Who =
  | { readonly kind: 'expected' }
  | { readonly kind: 'other'; readonly terminal: StoredTerminal; readonly formerAddress: string }
  | { readonly kind: 'stranger' };

const isContradicted = (terminal: StoredTerminal, { identity }: DriverReport): boolean =>
  numbersOf(identity).serial === null &&
  identity.tid !== null &&
  terminal.identity.tid !== null &&
  identity.tid !== terminal.identity.tid;

/** Finds out who answered at `address`, and notes at their record where they are now. Rejects with store.* */
export const settleWho = async (
  {
    report,
    expected,
    address,
    port,
  }: {
    readonly report: DriverReport;
    readonly expected: StoredTerminal;
    readonly address: string;
    readonly port: RememberedPort | null;
  },
  deps: Pick<ServiceDeps, 'shops'>,
): Promise<Who> => {
  const isSimulated = expected.simulated || report.facts.isSimulated;
  // A simulated terminal's record is in the other shop: nothing of it may touch this one.
  if (isSimulated !== (deps.shops.kind === 'simulated')) return { kind: 'stranger' };
  const { terminals, connections } = deps.shops.open;
  const found = await identifyTerminal(terminals, report, address, { port, remembered: await connections.ports() });
  if (found === null || isContradicted(found, report)) return { kind: 'stranger' };
  await connections.reachedAt(found.id, address);
  if (port !== null) await connections.rememberPort(found.id, port);
  return found.id === expected.id
    ? { kind: 'expected' }
    : { kind: 'other', terminal: { ...found, address }, formerAddress: found.address };
};
