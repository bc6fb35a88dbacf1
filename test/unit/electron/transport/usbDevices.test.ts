import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readUsbTree } from '../../../../electron/transport/usbDevices.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const put = async (root: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), `${text}\n`);
  }
};

describe('what is plugged into USB', () => {
  it('is read with its names, classes, drivers, ports and sleep', async () => {
    const root = await tempFolder();
    await put(root, {
      'usb1/idVendor': '1d6b',
      '1-2/idVendor': '1A86',
      '1-2/idProduct': '7523',
      '1-2/manufacturer': 'QinHeng',
      '1-2/product': 'USB Serial',
      '1-2/power/runtime_status': 'suspended',
      '1-2:1.0/bInterfaceClass': 'ff',
      '1-2:1.0/ttyUSB0/dev': '188:0',
      '1-3/idVendor': '05e3',
      '1-3/idProduct': '0608',
      '1-3/bDeviceClass': '09',
      '1-3:1.0/bInterfaceClass': '09',
      '1-3:1.0/1-3-port2/over_current_count': '3',
      '1-3:1.0/1-3-port1/over_current_count': '0',
      '1-3.1/idVendor': '11ca',
      '1-3.1/idProduct': '0204',
      '1-3.1:1.0/bInterfaceClass': '02',
      '1-3.1:1.0/tty/ttyACM0/dev': '166:0',
      'drivers/ch341/uevent': '',
    });
    await symlink(join(root, 'drivers/ch341'), join(root, '1-2:1.0/driver'));
    const tree = await readUsbTree(root);
    expect(tree?.overloads).toEqual([{ socket: '1-3-port2', count: 3 }]);
    expect(tree?.devices).toEqual([
      {
        place: '1-2',
        vendorId: '1a86',
        productId: '7523',
        maker: 'QinHeng',
        product: 'USB Serial',
        serialNumber: null,
        interfaces: [{ usbClass: 'FF', driver: 'ch341' }],
        ports: ['ttyUSB0'],
        isAsleep: true,
        isHub: false,
      },
      expect.objectContaining({ place: '1-3', isHub: true, ports: [] }),
      expect.objectContaining({ place: '1-3.1', maker: null, ports: ['ttyACM0'], isAsleep: false }),
    ]);
  });

  it('is unknown where the system has no such folder, and empty in an empty one', async () => {
    const root = await tempFolder();
    expect(await readUsbTree(join(root, 'missing'))).toBeNull();
    expect(await readUsbTree(root)).toEqual({ devices: [], overloads: [] });
  });
});
