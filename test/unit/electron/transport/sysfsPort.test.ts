import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kernelDriver, usbFacts } from '../../../../electron/transport/sysfsPort.ts';

const aComputer = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'steward-sys-'));
  const adapter = join(root, 'devices', 'usb1', '1-2', '1-2.3');
  const port = join(adapter, '1-2.3:1.0', 'ttyUSB0');
  mkdirSync(port, { recursive: true });
  writeFileSync(join(adapter, 'idVendor'), '1a86\n');
  writeFileSync(join(adapter, 'idProduct'), '7523\n');
  mkdirSync(join(root, 'bus', 'usb-serial', 'drivers', 'ch341-uart'), { recursive: true });
  symlinkSync(join(root, 'bus', 'usb-serial', 'drivers', 'ch341-uart'), join(port, 'driver'));
  mkdirSync(join(root, 'class', 'tty', 'ttyUSB0'), { recursive: true });
  symlinkSync(port, join(root, 'class', 'tty', 'ttyUSB0', 'device'));
  return join(root, 'class', 'tty');
};

describe('what Linux knows of a port', () => {
  it('is the kernel’s driver and the socket on the bus', async () => {
    const folder = aComputer();
    expect(await kernelDriver(folder, 'ttyUSB0')).toBe('ch341-uart');
    expect(await usbFacts(folder, 'ttyUSB0')).toEqual({
      maker: null,
      product: null,
      vendorId: '1a86',
      productId: '7523',
      serialNumber: null,
      place: '1-2.3',
    });
  });

  it('is nothing for a port that is not there', async () => {
    expect(await kernelDriver('/nowhere', 'ttyUSB0')).toBeNull();
    expect((await usbFacts('/nowhere', 'ttyUSB0')).place).toBeNull();
  });
});
