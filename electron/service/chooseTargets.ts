// Turns what a person chose, terminals and addresses, into addresses to be checked, each once.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { type PortAddress, parsePortAddress } from '../transport/portAddress.ts';
import { nameOf } from './nameOf.ts';
import type { StartCheck } from './services.ts';
import type { Shops } from './shops.ts';

/** One address to be checked, and whom to expect there. */
export interface ChosenTarget {
  readonly address: PortAddress;
  readonly known: StoredTerminal | null;
  /** Whether the person chose the terminal, not only the port. */
  readonly isExpected: boolean;
  readonly name: string;
}

const parsed = (text: string): PortAddress => {
  const address = parsePortAddress(text);
  if (!address.ok) throw new AppFailure(address.error);
  return address.value;
};

const lastAt = async (shops: Shops, address: PortAddress): Promise<StoredTerminal | null> => {
  for (const shop of await shops.all()) {
    const terminal = (await shop.terminals.byAddress(address.text))[0];
    if (terminal !== undefined) return terminal;
  }
  return null;
};

/** `whereabouts` = where terminals are plugged in now, by id. Codes: terminal.unknown, transport.bad-address, input.invalid (nothing chosen); rejects with store.* too. */
export const chooseTargets = async (
  { terminalIds, addresses }: Pick<StartCheck, 'terminalIds' | 'addresses'>,
  shops: Shops,
  whereabouts: ReadonlyMap<string, string> = new Map(),
): Promise<readonly ChosenTarget[]> => {
  const chosen = new Map<string, ChosenTarget>();
  for (const terminalId of terminalIds) {
    const known = await shops.open.terminals.byId(terminalId);
    if (known === null) throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
    const address = parsed(whereabouts.get(terminalId) ?? known.address);
    if (!chosen.has(address.text)) chosen.set(address.text, { address, known, isExpected: true, name: nameOf(known) });
  }
  for (const text of addresses) {
    const address = parsed(text);
    if (chosen.has(address.text)) continue;
    const known = await lastAt(shops, address);
    chosen.set(address.text, {
      address,
      known,
      isExpected: false,
      name: known === null ? address.text : nameOf(known),
    });
  }
  if (chosen.size === 0) {
    throw new AppFailure(
      failure('input.invalid', { field: 'addresses', expected: 'at least one terminal or port' }).error,
    );
  }
  return [...chosen.values()];
};
