// Finds out which known terminal has answered: by its serial number, never by its port, unless it has no number.

import { usableSerial } from '../../shared/identifier/usableSerial.ts';
import type { TerminalIdentity } from '../../shared/model/terminal.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { RememberedPort } from '../store/connectionStore.ts';
import type { StoredTerminal, TerminalStore } from '../store/terminalStore.ts';
import { contradicts, isSameAdapter, isSamePlace } from './locateTerminals.ts';

/** Numbers by which a terminal is found again. */
export interface TerminalNumbers {
  /** The number on the label, or of the electronics where the label's is not told. */
  readonly serial: string | null;
  /** Number of the electronics (first part). */
  readonly hardwareSerial: string | null;
}

/** The numbers that identify; fillers are none. */
export const numbersOf = (identity: TerminalIdentity): TerminalNumbers => {
  const hardwareSerial = usableSerial(identity.components[0]?.serialNumber);
  return { serial: usableSerial(identity.serialNumber) ?? hardwareSerial, hardwareSerial };
};

type Numbered = TerminalNumbers & { readonly serial: string };

// A label number may be told today and missing tomorrow, when the terminal is busy: then only the number of the
// electronics is there, and it belongs to the terminal that once told both.
const bySerial = async (
  store: TerminalStore,
  driver: string,
  { serial, hardwareSerial }: Numbered,
  address: string,
): Promise<StoredTerminal | null> => {
  const exact = await store.bySerial(driver, serial);
  if (exact !== null) return exact;
  if (hardwareSerial === null) return null;
  if (serial !== hardwareSerial) return store.bySerial(driver, hardwareSerial);
  const candidates = await store.byHardwareSerial(driver, hardwareSerial);
  return candidates.length === 1
    ? (candidates[0] ?? null)
    : (candidates.find((terminal) => terminal.address === address) ?? null);
};

/** The adapter behind the address, and those by which terminals were last reached. */
export interface KnownPorts {
  readonly port: RememberedPort | null;
  readonly remembered: ReadonlyMap<string, RememberedPort>;
}

// Without a number of its own a terminal is known by its adapter's number, then by its socket, then by its address unless
// another adapter is there now.
const nearest = async (
  store: TerminalStore,
  address: string,
  { port, remembered }: KnownPorts,
): Promise<readonly StoredTerminal[]> => {
  const atAddress = await store.byAddress(address);
  if (port === null) return atAddress;
  const numberless = (await store.list()).filter(({ serial }) => serial === null);
  const sameAs = (isSame: typeof isSameAdapter): readonly StoredTerminal[] =>
    numberless.filter(({ id }) => {
      const known = remembered.get(id);
      return known !== undefined && isSame(known, port);
    });
  const [byNumber, byPlace] = [sameAs(isSameAdapter), sameAs(isSamePlace)];
  if (byNumber.length === 1) return byNumber;
  if (byPlace.length > 0) return byPlace;
  return atAddress.filter(({ id }) => {
    const known = remembered.get(id);
    return known === undefined || !contradicts(known, port);
  });
};

const byAddress = async (
  store: TerminalStore,
  { identity, ending }: DriverReport,
  address: string,
  ports: KnownPorts,
): Promise<StoredTerminal | null> => {
  const here = (await nearest(store, address, ports)).filter(
    (terminal) => terminal.identity.driver === identity.driver,
  );
  const withoutNumber = here.find(({ serial }) => serial === null);
  const last = here[0];
  if (last === undefined) return null;
  const sameTid = identity.tid !== null && last.identity.tid === identity.tid;
  return sameTid || ending !== 'complete' ? last : (withoutNumber ?? null);
};

/** The known terminal that gave this report; null for a new one. Rejects with store.* */
export const identifyTerminal = async (
  store: TerminalStore,
  report: DriverReport,
  address: string,
  ports: KnownPorts = { port: null, remembered: new Map() },
): Promise<StoredTerminal | null> => {
  const { serial, hardwareSerial } = numbersOf(report.identity);
  return serial === null
    ? byAddress(store, report, address, ports)
    : bySerial(store, report.identity.driver, { serial, hardwareSerial }, address);
};
