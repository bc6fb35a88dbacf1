// What a terminal is called: the shop's name for it, else its model, else where it is plugged in.
import type { StoredTerminal } from '../store/terminalStore.ts';

/** The name on card, log line and export. */
export const nameOf = ({ givenName, identity, address }: StoredTerminal): string =>
  givenName ?? identity.model ?? address;
