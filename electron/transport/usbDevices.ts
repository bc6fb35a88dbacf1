// What is plugged into USB, whether or not it became a port: Linux tells it in the folders under /sys/bus/usb/devices.
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from './readText.ts';

/** A USB device as the system sees it; texts are null where it does not say. */
export interface UsbDevice {
  /** Place on the bus, such as `1-2.3`: each number after the first dash is a socket of a hub. */
  readonly place: string;
  readonly vendorId: string;
  readonly productId: string;
  readonly maker: string | null;
  readonly product: string | null;
  readonly serialNumber: string | null;
  /** Class of each interface (USB-IF: 02 communication, 03 input, 08 storage, 09 hub, 0A data, FF maker's own) with its driver. */
  readonly interfaces: readonly { readonly usbClass: string; readonly driver: string | null }[];
  /** Names of its serial ports, such as `ttyUSB0`. */
  readonly ports: readonly string[];
  readonly isAsleep: boolean;
  readonly isHub: boolean;
}

/** A socket that the system has cut off for too much current, and how often. */
export interface OverloadedSocket {
  readonly socket: string;
  readonly count: number;
}

/** Everything on USB. */
export interface UsbTree {
  readonly devices: readonly UsbDevice[];
  readonly overloads: readonly OverloadedSocket[];
}

const systemFolder = '/sys/bus/usb/devices';

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const portsOf = async (folder: string): Promise<string[]> => {
  const direct = (await namesIn(folder)).filter((name) => /^tty(USB|ACM)\d+$/.test(name));
  const below = (await namesIn(join(folder, 'tty'))).filter((name) => name.startsWith('tty'));
  return [...direct, ...below];
};

const readInterface = async (folder: string): Promise<{ usbClass: string; driver: string | null; ports: string[] }> => {
  const driver = await realpath(join(folder, 'driver')).catch(() => null);
  return {
    usbClass: ((await readText(join(folder, 'bInterfaceClass'))) ?? '').toUpperCase(),
    driver: driver?.split('/').at(-1) ?? null,
    ports: await portsOf(folder),
  };
};

const readDevice = async (root: string, place: string, all: readonly string[]): Promise<UsbDevice | null> => {
  const folder = join(root, place);
  const text = (name: string): Promise<string | null> => readText(join(folder, name));
  const [vendorId, productId] = await Promise.all([text('idVendor'), text('idProduct')]);
  if (vendorId === null || productId === null) return null;
  const own = all.filter((name) => name.startsWith(`${place}:`));
  const interfaces = await Promise.all(own.map((name) => readInterface(join(root, name))));
  const [maker, product, serialNumber, usbClass, status] = await Promise.all(
    ['manufacturer', 'product', 'serial', 'bDeviceClass', 'power/runtime_status'].map(text),
  );
  return {
    place,
    vendorId: vendorId.toLowerCase(),
    productId: productId.toLowerCase(),
    maker: maker ?? null,
    product: product ?? null,
    serialNumber: serialNumber ?? null,
    interfaces: interfaces.map((one) => ({ usbClass: one.usbClass, driver: one.driver })),
    ports: interfaces.flatMap((one) => one.ports),
    isAsleep: status === 'suspended',
    isHub: usbClass === '09' || interfaces.some((one) => one.usbClass === '09'),
  };
};

// A hub's sockets are folders of its interface: 1-2:1.0/1-2-port3/over_current_count.
const readOverloads = async (root: string, all: readonly string[]): Promise<OverloadedSocket[]> => {
  const found: OverloadedSocket[] = [];
  for (const name of all.filter((each) => each.includes(':'))) {
    for (const socket of (await namesIn(join(root, name))).filter((each) => /-port\d+$/.test(each))) {
      const count = Number(await readText(join(root, name, socket, 'over_current_count')));
      if (Number.isInteger(count) && count > 0) found.push({ socket, count });
    }
  }
  return found;
};

/** Everything on USB; null where this system has no such folders. Never rejects. */
export const readUsbTree = async (root = systemFolder): Promise<UsbTree | null> => {
  const isThere = await stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) return null;
  const all = await namesIn(root);
  const places = all.filter((name) => /^\d+-[\d.]+$/.test(name)).sort();
  const devices = await Promise.all(places.map((place) => readDevice(root, place, all)));
  return { devices: devices.filter((one) => one !== null), overloads: await readOverloads(root, all) };
};
