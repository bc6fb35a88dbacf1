// At which port each known terminal is plugged in now: by its adapter's serial number, then by socket, then by path. Pure.

import { usableUsbSerial } from '../../shared/identifier/usableSerial.ts';
import type { RememberedPort } from '../store/connectionStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { type PortAddress, parsePortAddress } from '../transport/portAddress.ts';
import type { PortInfo } from '../transport/portSource.ts';

/** A terminal and the adapter by which it was last reached; null if that is not known. */
export interface KnownPlace {
  readonly terminal: StoredTerminal;
  readonly port: RememberedPort | null;
}

/** What identifies an adapter, of a listed port. */
export const rememberedOf = (port: PortInfo): RememberedPort => ({
  vendorId: port.vendorId,
  productId: port.productId,
  usbSerialNumber: port.usbSerialNumber,
  place: port.place ?? null,
});

const sameModel = (one: RememberedPort, other: RememberedPort): boolean =>
  one.vendorId !== null && one.vendorId === other.vendorId && one.productId === other.productId;

/** Whether two descriptions are of the same adapter by its number, one that tells it from its twins. */
export const isSameAdapter = (one: RememberedPort, other: RememberedPort): boolean => {
  const serial = usableUsbSerial(one.usbSerialNumber);
  return serial !== null && serial === usableUsbSerial(other.usbSerialNumber) && sameModel(one, other);
};

/** Whether two descriptions are of the same model in the same socket, and nothing speaks against it. */
export const isSamePlace = (one: RememberedPort, other: RememberedPort): boolean =>
  one.place !== null && one.place === other.place && sameModel(one, other) && !contradicts(one, other);

/** Whether two descriptions cannot be of the same adapter: other model, or other number where both have one that counts. */
export const contradicts = (one: RememberedPort, other: RememberedPort): boolean => {
  if (one.vendorId !== null && other.vendorId !== null && !sameModel(one, other)) return true;
  const serial = usableUsbSerial(one.usbSerialNumber);
  const otherSerial = usableUsbSerial(other.usbSerialNumber);
  return serial !== null && otherSerial !== null && serial !== otherSerial;
};

/** Path of a serial address; null for other kinds and for what is no address. */
export const serialPathOf = (text: string): string | null => {
  const parsed = parsePortAddress(text);
  return parsed.ok && parsed.value.kind === 'serial' ? parsed.value.path : null;
};

const samePath = (known: KnownPlace, port: PortInfo): boolean => {
  const { address } = port;
  const isSame =
    known.terminal.address === address.text ||
    (address.kind === 'serial' && serialPathOf(known.terminal.address) === address.path);
  return isSame && (known.port === null || !contradicts(known.port, rememberedOf(port)));
};

type Rule = (known: KnownPlace, port: PortInfo) => boolean;

const rules: readonly Rule[] = [
  (known, port) => known.port !== null && isSameAdapter(known.port, rememberedOf(port)),
  (known, port) => known.port !== null && isSamePlace(known.port, rememberedOf(port)),
  samePath,
];

const byNewestContact = (one: KnownPlace, other: KnownPlace): number =>
  (other.terminal.lastContactAt ?? '').localeCompare(one.terminal.lastContactAt ?? '');

/**
 * The terminal expected at each listed port, by the port's address; the one met last where several were reached there.
 * An adapter's number that two plugged adapters share identifies neither. Which terminal it really is, only its own serial
 * number tells once it is asked.
 */
export const locateTerminals = (
  ports: readonly PortInfo[],
  known: readonly KnownPlace[],
): ReadonlyMap<string, StoredTerminal> => {
  const found = new Map<string, StoredTerminal>();
  const placed = new Set<string>();
  const newestFirst = [...known].sort(byNewestContact);
  for (const [index, rule] of rules.entries()) {
    for (const one of newestFirst) {
      if (placed.has(one.terminal.id)) continue;
      const fitting = ports.filter((port) => rule(one, port));
      const port = fitting.find(({ address }) => !found.has(address.text));
      const isAmbiguous = index === 0 && fitting.length > 1;
      if (port === undefined || isAmbiguous) continue;
      found.set(port.address.text, one.terminal);
      placed.add(one.terminal.id);
    }
  }
  return found;
};

/** The address at which to speak to a terminal at a port: with the speed that it had where it was reached last. */
export const addressAt = (port: PortAddress, terminal: StoredTerminal | null): string => {
  if (terminal === null || terminal.address === port.text || port.kind !== 'serial') return port.text;
  const before = parsePortAddress(terminal.address);
  if (!before.ok || before.value.kind !== 'serial') return port.text;
  const query = before.value.text.split('?')[1] ?? '';
  return `serial:${port.path}?${query}`;
};
