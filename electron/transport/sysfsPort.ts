// What Linux knows of a serial port without udev: the folders under /sys/class/tty.
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readText } from './readText.ts';

/** Names and ids of the USB adapter behind a port; null where the system does not say. */
export interface UsbFacts {
  readonly maker: string | null;
  readonly product: string | null;
  readonly vendorId: string | null;
  readonly productId: string | null;
  readonly serialNumber: string | null;
  /** Socket on the bus, such as `1-2.3`: stays the same as long as the cable stays in that socket. */
  readonly place: string | null;
}

const noUsb: UsbFacts = {
  maker: null,
  product: null,
  vendorId: null,
  productId: null,
  serialNumber: null,
  place: null,
};

/** Ids of the USB adapter of port `name` (`ttyUSB0`); all null for a port that is not on USB. `ttyFolder` is /sys/class/tty. */
export const usbFacts = async (ttyFolder: string, name: string): Promise<UsbFacts> => {
  let folder = await realpath(join(ttyFolder, name, 'device')).catch(() => null);
  // The interface (…/1-1:1.0/ttyUSB0) lies at most a few folders below the device that has the ids.
  for (let step = 0; folder !== null && step < 4; step += 1) {
    const vendorId = await readText(join(folder, 'idVendor'));
    if (vendorId !== null) {
      const [maker, product, productId, serialNumber] = await Promise.all(
        ['manufacturer', 'product', 'idProduct', 'serial'].map((file) => readText(join(folder ?? '', file))),
      );
      return {
        maker: maker ?? null,
        product: product ?? null,
        vendorId,
        productId: productId ?? null,
        serialNumber: serialNumber ?? null,
        place: basename(folder),
      };
    }
    folder = dirname(folder);
  }
  return noUsb;
};

/** Whether a built-in port (`ttyS3`) exists only on paper: the kernel reserves numbers without a chip behind them. */
export const isWithoutChip = async (ttyFolder: string, name: string): Promise<boolean> =>
  /^ttyS\d+$/.test(name) && (await readText(join(ttyFolder, name, 'type'))) === '0';

/** Name of the kernel's driver of port `name`, such as `ftdi_sio` or `cdc_acm`; null where the system does not say. */
export const kernelDriver = async (ttyFolder: string, name: string): Promise<string | null> => {
  const folder = await realpath(join(ttyFolder, name, 'device', 'driver')).catch(() => null);
  return folder === null ? null : basename(folder);
};
