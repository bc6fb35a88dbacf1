// Which serial ports this computer has.
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { SerialPort } from 'serialport';
import type { FoundPort } from './listedPort.ts';
import { listedPorts } from './listedPort.ts';
import type { PortInfo } from './portSource.ts';
import { isWithoutChip, kernelDriver, usbFacts } from './sysfsPort.ts';

/** What serialport's own listing gives. */
interface ListedBySystem {
  readonly path: string;
  readonly manufacturer?: string | undefined;
  readonly serialNumber?: string | undefined;
  readonly pnpId?: string | undefined;
  readonly vendorId?: string | undefined;
  readonly productId?: string | undefined;
  readonly friendlyName?: string | undefined;
  /** macOS and Windows: where on the bus the adapter is plugged in. */
  readonly locationId?: string | undefined;
}

/** The system as this file sees it; tests put folders of their own in its place. */
export interface PortListing {
  /** Rejects where udev is missing (`spawn udevadm ENOENT`), as in containers. */
  readonly askSystem: () => Promise<readonly ListedBySystem[]>;
  readonly ttyFolder: string;
  readonly devFolder: string;
}

const ownComputer: PortListing = {
  askSystem: () => SerialPort.list(),
  ttyFolder: '/sys/class/tty',
  devFolder: '/dev',
};

/** A system that has not listed its ports by then is not waited for. */
const askLimitMs = 3000;

const namesOfSerialPorts = /^tty(S|USB|ACM|AMA|MFD|O|WCH|XRUSB|THS|mxc|SAC)\w*\d+$|^rfcomm\d+$/;

// Windows does not name the driver, but the bus that enumerated the port: `FTDIBUS\VID_0403+PID_6001…`, `USB\VID_1A86&PID_7523…`.
const pnpService = (pnpId: string | undefined): string | null => /^([A-Z]{3,})\\/i.exec(pnpId ?? '')?.[1] ?? null;

/** The first thing that is there; what nobody tells is null. */
const firstOf = (...told: readonly (string | null | undefined)[]): string | null =>
  told.find((each) => each !== null && each !== undefined) ?? null;

const fromSystem = async (listing: PortListing, port: ListedBySystem): Promise<FoundPort> => {
  const name = port.path.split('/').at(-1) ?? '';
  const [usb, driver] = await Promise.all([usbFacts(listing.ttyFolder, name), kernelDriver(listing.ttyFolder, name)]);
  return {
    path: port.path,
    maker: firstOf(usb.maker, port.manufacturer),
    product: firstOf(usb.product, port.friendlyName),
    vendorId: firstOf(port.vendorId, usb.vendorId),
    productId: firstOf(port.productId, usb.productId),
    serialNumber: firstOf(usb.serialNumber, port.serialNumber),
    driver: firstOf(driver, pnpService(port.pnpId)),
    place: firstOf(usb.place, port.locationId),
    hints: [port.pnpId, port.friendlyName].filter((hint) => hint !== undefined).join(' '),
  };
};

const fromFolders = async (listing: PortListing): Promise<FoundPort[]> => {
  const names = new Set((await readdir(listing.ttyFolder).catch(() => [])).filter((n) => namesOfSerialPorts.test(n)));
  const byId = join(listing.devFolder, 'serial', 'by-id');
  const linked = await readdir(byId).catch(() => []);
  for (const link of linked) {
    const target = await realpath(join(byId, link)).catch(() => null);
    const name = target?.split('/').at(-1);
    if (name !== undefined) names.add(name);
  }
  return await Promise.all(
    [...names].map((name) => fromSystem(listing, { path: join(listing.devFolder, name), pnpId: undefined })),
  );
};

const withinLimit = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the system does not list its ports'));
    }, askLimitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/** What the system lists, and what only the folders show: udev may be missing, not running, or behind. */
const find = async (listing: PortListing): Promise<FoundPort[]> => {
  const listed = await withinLimit(listing.askSystem()).catch(() => []);
  const found = await Promise.all(listed.map((port) => fromSystem(listing, port)));
  const seen = new Set(found.map((port) => port.path));
  const others = (await fromFolders(listing)).filter((port) => !seen.has(port.path));
  return [...found, ...others];
};

/**
 * The serial ports of this computer, likely ones first; pseudo-terminals and ports without a chip are left out.
 * Never rejects: a system that tells nothing has no ports.
 */
export const listPorts = async (listing: PortListing = ownComputer): Promise<PortInfo[]> => {
  const found = await find(listing);
  const real: FoundPort[] = [];
  for (const port of found) {
    if (!(await isWithoutChip(listing.ttyFolder, port.path.split('/').at(-1) ?? ''))) real.push(port);
  }
  return listedPorts(real);
};
