// The computer's own ports: serial ports listed, serial and TCP opened.
import { readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listPorts } from './listPorts.ts';
import { heldFailure } from './openFailure.ts';
import { openTransport } from './openTransport.ts';
import type { PortAddress } from './portAddress.ts';
import { findPortHolders } from './portHolder.ts';
import type { PortInfo, PortSource } from './portSource.ts';
import { readUsbTree } from './usbDevices.ts';
import { identityOf } from './watchForVanishing.ts';

const linuxTtyFolder = '/sys/class/tty';

/**
 * A text that changes when a port comes or goes, made without starting a program; null where only a listing can tell.
 * Linux: names of all ports and the adapters behind them, and when udev last finished something.
 */
export const portsFingerprint = async (
  ttyFolder = linuxTtyFolder,
  udevFolder = '/run/udev/data',
): Promise<string | null> => {
  const names = await readdir(ttyFolder).catch(() => null);
  if (names === null) return null;
  const ports = names.filter((name) => !/^(tty\d*|console|ptmx|pty\w\w|tty[p-za-e][0-9a-f])$/.test(name)).sort();
  const links = await Promise.all(ports.map((name) => readlink(join(ttyFolder, name)).catch(() => '')));
  const settled = await stat(udevFolder).then(
    ({ mtimeMs }) => String(mtimeMs),
    () => '',
  );
  return JSON.stringify([ports, links, settled]);
};

// Asking udev starts a program; every two seconds that would cost more than everything else the idle program does.
const listWhenChanged = (fingerprint: () => Promise<string | null>, list: () => Promise<PortInfo[]>) => {
  let known: { readonly at: string; readonly ports: readonly PortInfo[] } | null = null;
  return async (): Promise<readonly PortInfo[]> => {
    const now = await fingerprint();
    if (now !== null && known?.at === now) return known.ports;
    const ports = await list();
    known = now === null ? null : { at: now, ports };
    return ports;
  };
};

// A pseudo-terminal's other end is a program of its own, and programs that look on are usual there.
const isHardware = (path: string): boolean => /^\/dev\/tty[A-Z]/.test(path);

const open: PortSource['open'] = async (address, signal) => {
  // A till that is paying takes no lock on its port: not a byte may go into its dialogue.
  if (address.kind === 'serial' && isHardware(await realpath(address.path).catch(() => address.path))) {
    const search = await findPortHolders(address.path);
    if (search.holders.length > 0) return heldFailure(address, search, 'held without a lock');
  }
  return openTransport(address, signal);
};

const presence = async (address: PortAddress): Promise<string | null | undefined> => {
  if (address.kind !== 'serial') return undefined;
  // Windows names ports without a folder (COM7): only the list knows them.
  return address.path.startsWith('/') ? identityOf(address.path) : undefined;
};

const withoutDriver: NonNullable<PortSource['withoutDriver']> = async () => {
  const devices = (await readUsbTree())?.devices ?? [];
  return devices
    .filter(({ isHub, ports }) => !isHub && ports.length === 0)
    .map(({ vendorId, productId, serialNumber, place }) => ({
      vendorId,
      productId,
      usbSerialNumber: serialNumber,
      place,
    }));
};

/** Real ports of this computer; `places` are other ways to list them, for tests. */
export const systemPorts = (
  places: {
    fingerprint?: () => Promise<string | null>;
    list?: () => Promise<PortInfo[]>;
    /** Ports that are no serial ones, such as those of an ADB server; asked every time, so it must be quick. */
    others?: () => Promise<readonly PortInfo[]>;
  } = {},
): PortSource => {
  const {
    fingerprint = () => portsFingerprint(),
    list = () => listPorts(),
    others = () => Promise.resolve([]),
  } = places;
  const serial = listWhenChanged(fingerprint, list);
  return {
    list: async () => (await Promise.all([serial(), others()])).flat(),
    presence: async (address) => {
      if (address.kind !== 'adb' || address.server !== null) return presence(address);
      const found = (await others()).find((port) => port.address.text === address.text);
      // A terminal that has just been allowed is as good as one that was plugged in.
      return found === undefined ? null : `${address.text} ${found.condition ?? ''}`.trim();
    },
    withoutDriver,
    open,
    rivals: async (address) =>
      address.kind === 'serial' ? await findPortHolders(address.path) : { holders: [], isWhole: true },
  };
};
