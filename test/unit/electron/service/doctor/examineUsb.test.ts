import { describe, expect, it } from 'vitest';
import { examineUsb } from '../../../../../electron/service/doctor/examineUsb.ts';
import type { PortService } from '../../../../../electron/transport/portServices.ts';
import type { UsbDevice } from '../../../../../electron/transport/usbDevices.ts';

const aDevice = (given: Partial<UsbDevice>): UsbDevice => ({
  place: '1-1',
  vendorId: '1a86',
  productId: '7523',
  maker: null,
  product: 'USB Serial',
  serialNumber: null,
  interfaces: [{ usbClass: 'FF', driver: null }],
  ports: [],
  isAsleep: false,
  isHub: false,
  ...given,
});

const brltty: PortService = { id: 'brltty', pid: 12, ruleFiles: ['/x'], usbIds: ['1a86:7523'] };
const idsOf = (devices: readonly UsbDevice[], services: readonly PortService[] = []): string[] =>
  examineUsb({ devices, overloads: [] }, services).map(({ id }) => id);

describe('what USB tells', () => {
  it('is a missing driver when an adapter chip has no port and nobody took it', () => {
    expect(idsOf([aDevice({})])).toEqual(['usb.no-driver']);
    expect(idsOf([aDevice({ interfaces: [{ usbClass: 'FF', driver: 'usbfs' }] })])).toEqual(['usb.no-driver']);
    const [finding] = examineUsb({ devices: [aDevice({})], overloads: [] }, []);
    expect(finding?.remedy?.en).toContain('WCH CH34x');
  });

  it('is brltty when that service claims just this chip', () => {
    expect(idsOf([aDevice({})], [brltty])).toEqual(['usb.taken-by-brltty']);
    expect(idsOf([aDevice({ vendorId: '067b', productId: '2303' })], [brltty])).toEqual(['usb.no-driver']);
  });

  it('is nothing when the device has its port', () => {
    expect(idsOf([aDevice({ ports: ['ttyUSB0'], interfaces: [{ usbClass: 'FF', driver: 'ch341' }] })])).toEqual([]);
  });

  it('never takes a mouse, a stick, a camera or a hub for a terminal, and says only that nothing looks like one', () => {
    const others = ['03', '08', '0E', '01', 'E0', '07'].map((usbClass) =>
      aDevice({ vendorId: '046d', interfaces: [{ usbClass, driver: 'some' }] }),
    );
    expect(idsOf([...others, aDevice({ vendorId: '05e3', isHub: true })])).toEqual(['usb.nothing-plugged']);
    const [finding] = examineUsb({ devices: others, overloads: [] }, []);
    expect(finding?.outcome).toBe('hint');
  });

  it('takes a maker of terminals or a communication class for a candidate', () => {
    expect(idsOf([aDevice({ vendorId: '11ca', interfaces: [{ usbClass: '02', driver: null }] })])).toEqual([
      'usb.no-driver',
    ]);
    expect(idsOf([aDevice({ vendorId: 'abcd', interfaces: [{ usbClass: '02', driver: null }] })])).toEqual([
      'usb.no-driver',
    ]);
  });

  it('names hubs in between, sleep and overloaded sockets', () => {
    const hub = aDevice({ place: '1-3', vendorId: '05e3', isHub: true, product: 'Hub' });
    const terminal = aDevice({ place: '1-3.2', ports: ['ttyUSB0'], isAsleep: true });
    const elsewhere = aDevice({ place: '1-30', ports: ['ttyUSB1'] });
    const found = examineUsb(
      { devices: [hub, terminal, elsewhere], overloads: [{ socket: '1-3-port2', count: 4 }] },
      [],
    );
    expect(found.map(({ id }) => id)).toEqual(['power.hub', 'power.asleep', 'power.over-current']);
    expect(found[0]?.explanation.en).toContain('Hub');
  });
});
