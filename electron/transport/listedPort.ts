// How one found serial port is shown: its name, its address, and how likely it holds a terminal. Pure.
import { parsePortAddress } from './portAddress.ts';
import type { PortInfo } from './portSource.ts';

/** A port as the system reports it. */
export interface FoundPort {
  readonly path: string;
  readonly maker: string | null;
  readonly product: string | null;
  readonly vendorId: string | null;
  readonly productId: string | null;
  readonly serialNumber: string | null;
  readonly driver?: string | null;
  readonly place?: string | null;
  /** Further text by which foreign ports are known (Windows: Plug-and-Play id and friendly name). */
  readonly hints: string;
}

const pseudoTerminal = /^\/dev\/(pts\/|pty|tty[p-za-e][0-9a-f]$)/;
const foreign = /bluetooth|bthenum|rfcomm|wlan-debug|debug-console|modem|intel\(r\) active management/i;
const builtIn = /\/ttyS\d+$|\/tty(AMA|MFD)\d+$|^ACPI|PNP0501/i;

const fileName = (path: string): string => path.split('/').at(-1) ?? path;

const friendlyName = (port: FoundPort): string => {
  const maker = port.maker ?? '';
  const product = port.product ?? '';
  const words = product.toLowerCase().startsWith(maker.toLowerCase()) ? product : `${maker} ${product}`;
  const name = words.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
  return name === '' ? fileName(port.path) : name;
};

const isUnlikely = (port: FoundPort): boolean => {
  const text = `${port.path} ${port.maker ?? ''} ${port.product ?? ''} ${port.hints}`;
  if (foreign.test(text)) return true;
  return port.vendorId === null && (builtIn.test(port.path) || builtIn.test(port.hints));
};

const hexId = (id: string | null): string | null => (id === null ? null : id.toLowerCase().padStart(4, '0'));

/** The port as the list shows it; null for pseudo-terminals, which no cable ends in. */
export const listedPort = (port: FoundPort): PortInfo | null => {
  if (pseudoTerminal.test(port.path)) return null;
  const address = parsePortAddress(`serial:${port.path}`);
  if (!address.ok) return null;
  return {
    address: address.value,
    name: friendlyName(port),
    vendorId: hexId(port.vendorId),
    productId: hexId(port.productId),
    usbSerialNumber: port.serialNumber,
    driver: port.driver ?? null,
    place: port.place ?? null,
    likelihood: isUnlikely(port) ? 'unlikely' : 'new',
  };
};

// macOS shows each port twice: tty.* waits for a carrier that terminals never give, cu.* does not.
const withoutTwins = (ports: readonly FoundPort[]): FoundPort[] => {
  const calledOut = ports.map((port) => ({ ...port, path: port.path.replace(/^\/dev\/tty\./, '/dev/cu.') }));
  return calledOut.filter((port, index) => calledOut.findIndex((other) => other.path === port.path) === index);
};

const byNumber = new Intl.Collator('en', { numeric: true });

/** All ports as the list shows them: likely ones first, then by number. */
export const listedPorts = (ports: readonly FoundPort[]): PortInfo[] =>
  withoutTwins(ports)
    .map(listedPort)
    .filter((port) => port !== null)
    .sort((one, other) =>
      one.likelihood === other.likelihood
        ? byNumber.compare(one.address.text, other.address.text)
        : one.likelihood === 'new'
          ? -1
          : 1,
    );
