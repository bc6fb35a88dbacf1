import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FoundPort } from '../../../../electron/transport/listedPort.ts';
import { listedPort, listedPorts } from '../../../../electron/transport/listedPort.ts';
import type { PortListing } from '../../../../electron/transport/listPorts.ts';
import { listPorts } from '../../../../electron/transport/listPorts.ts';

const aPort = (given: Partial<FoundPort> & Pick<FoundPort, 'path'>): FoundPort => ({
  maker: null,
  product: null,
  vendorId: null,
  productId: null,
  serialNumber: null,
  hints: '',
  ...given,
});

/** A computer of folders: one USB adapter, one built-in port with and one without a chip. */
const aComputer = (askSystem: PortListing['askSystem']): PortListing => {
  const root = mkdtempSync(join(tmpdir(), 'steward-sys-'));
  const usb = join(root, 'devices', 'usb1', '1-1');
  mkdirSync(join(usb, '1-1:1.0', 'ttyUSB0'), { recursive: true });
  const written = { idVendor: '0403', idProduct: '6001', manufacturer: 'FTDI', product: 'USB Serial', serial: 'A1B2' };
  for (const [file, text] of Object.entries(written)) writeFileSync(join(usb, file), `${text}\n`);
  const ttyFolder = join(root, 'class', 'tty');
  for (const name of ['ttyUSB0', 'ttyS0', 'ttyS1', 'tty7', 'ptmx'])
    mkdirSync(join(ttyFolder, name), { recursive: true });
  symlinkSync(join(usb, '1-1:1.0', 'ttyUSB0'), join(ttyFolder, 'ttyUSB0', 'device'));
  writeFileSync(join(ttyFolder, 'ttyS0', 'type'), '4\n');
  writeFileSync(join(ttyFolder, 'ttyS1', 'type'), '0\n');
  return { askSystem, ttyFolder, devFolder: '/dev' };
};

const withoutUdev: PortListing['askSystem'] = () => Promise.reject(new Error('spawn udevadm ENOENT'));

describe('the list of ports', () => {
  it('is read from the folders of the system where udev is missing', async () => {
    const ports = await listPorts(aComputer(withoutUdev));
    expect(ports.map((port) => [port.address.text.split('?')[0], port.name, port.likelihood])).toEqual([
      ['serial:/dev/ttyUSB0', 'FTDI USB Serial', 'new'],
      ['serial:/dev/ttyS0', 'ttyS0', 'unlikely'],
    ]);
    expect(ports[0]).toMatchObject({ vendorId: '0403', productId: '6001', usbSerialNumber: 'A1B2' });
  });

  it('leaves out ports without a chip that udev reports, and adds what udev has missed', async () => {
    const ports = await listPorts(
      aComputer(() => Promise.resolve([{ path: '/dev/ttyS1' }, { path: '/dev/ttyUSB0', vendorId: '0403' }])),
    );
    expect(ports.map((port) => port.name)).toEqual(['FTDI USB Serial', 'ttyS0']);
  });

  it('is empty on a system that tells nothing', async () => {
    expect(await listPorts({ askSystem: withoutUdev, ttyFolder: '/nowhere', devFolder: '/nowhere' })).toEqual([]);
  });

  it('holds twenty ports with driver and socket, read in less than a second', async () => {
    const root = mkdtempSync(join(tmpdir(), 'steward-sys-'));
    const ttyFolder = join(root, 'class', 'tty');
    mkdirSync(join(root, 'drivers', 'ftdi_sio'), { recursive: true });
    for (let number = 0; number < 20; number += 1) {
      const adapter = join(root, 'devices', `1-${String(number + 1)}`);
      const port = join(adapter, `1-${String(number + 1)}:1.0`, `ttyUSB${String(number)}`);
      mkdirSync(port, { recursive: true });
      writeFileSync(join(adapter, 'idVendor'), '0403\n');
      writeFileSync(join(adapter, 'idProduct'), '6001\n');
      writeFileSync(join(adapter, 'serial'), `SN${String(10_000 + number)}\n`);
      symlinkSync(join(root, 'drivers', 'ftdi_sio'), join(port, 'driver'));
      mkdirSync(join(ttyFolder, `ttyUSB${String(number)}`), { recursive: true });
      symlinkSync(port, join(ttyFolder, `ttyUSB${String(number)}`, 'device'));
    }
    const from = performance.now();
    const ports = await listPorts({ askSystem: withoutUdev, ttyFolder, devFolder: '/dev' });
    expect(performance.now() - from).toBeLessThan(1000);
    expect(ports).toHaveLength(20);
    expect(ports[19]).toMatchObject({ usbSerialNumber: 'SN10019', driver: 'ftdi_sio', place: '1-20' });
  });

  it('can be read on this computer', async () => {
    await expect(listPorts()).resolves.toBeInstanceOf(Array);
  });

  it('shows the twins of macOS once, under the name that does not wait for a carrier', () => {
    const ports = listedPorts([
      aPort({ path: '/dev/tty.usbserial-14', vendorId: '1a86' }),
      aPort({ path: '/dev/cu.usbserial-14', vendorId: '1a86' }),
    ]);
    expect(ports.map((port) => port.address.text.split('?')[0])).toEqual(['serial:/dev/cu.usbserial-14']);
  });

  it.each([
    ['/dev/cu.Bluetooth-Incoming-Port', ''],
    ['/dev/rfcomm0', ''],
    ['COM3', 'BTHENUM\\{00001101} Standard Serial over Bluetooth link (COM3)'],
    ['COM1', 'ACPI\\PNP0501\\1 Communications Port (COM1)'],
  ])('marks %s as unlikely', (path, hints) => {
    expect(listedPort(aPort({ path, hints }))?.likelihood).toBe('unlikely');
  });

  it('leaves out pseudo-terminals', () => {
    expect(listedPort(aPort({ path: '/dev/pts/3' }))).toBeNull();
    expect(listedPort(aPort({ path: '/dev/ttyp1' }))).toBeNull();
  });

  it('sorts by number, likely ones first', () => {
    const ports = ['/dev/ttyS0', '/dev/ttyUSB10', '/dev/ttyUSB2'].map((path) => aPort({ path }));
    expect(listedPorts(ports).map((port) => port.name)).toEqual(['ttyUSB2', 'ttyUSB10', 'ttyS0']);
  });

  it('says the maker once', () => {
    const port = aPort({ path: '/dev/ttyACM0', maker: 'FEIG_ELECTRONIC', product: 'FEIG_ELECTRONIC cVEND plug' });
    expect(listedPort(port)?.name).toBe('FEIG ELECTRONIC cVEND plug');
  });
});
