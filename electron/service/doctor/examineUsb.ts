// What USB tells about terminals that cannot be seen: no driver, a port that was taken away, hubs, sleep, overload. Pure.
import type { DoctorFinding } from '../../../shared/model/doctorReport.ts';
import { type PortService, takesAdapter } from '../../transport/portServices.ts';
import type { UsbDevice, UsbTree } from '../../transport/usbDevices.ts';
import { stopBrltty } from './examineServices.ts';
import { makeFinding } from './finding.ts';

/** Serial chips by USB id (usb.org vendor list, makers' own driver pages): a device with one is meant to be a port. */
export const serialChips: Readonly<Record<string, string>> = {
  '0403': 'FTDI',
  '10c4': 'Silicon Labs CP210x',
  '1a86': 'WCH CH34x',
  '067b': 'Prolific PL2303',
  '11ca': 'Verifone',
  '0b00': 'Ingenico',
  '079b': 'Ingenico',
  '2fb8': 'PAX',
};
/** USB-IF classes of things that are certainly no terminal: sound, input, picture, printer, storage, hub, video, wireless. */
const otherThings = new Set(['01', '03', '06', '07', '08', '09', '0E', 'E0']);

const nameOf = ({ maker, product, vendorId, productId }: UsbDevice): string => {
  const words = [maker, product].filter((word) => word !== null).join(' ');
  return words === '' ? `${vendorId}:${productId}` : words.replaceAll('_', ' ');
};

const idsOf = ({ vendorId, productId }: UsbDevice): string => `${vendorId}:${productId}`;

/** Whether a device may be a terminal or an adapter: a known chip, a communication class, or a class of its maker's own. */
const mayBeTerminal = (device: UsbDevice): boolean => {
  if (device.isHub) return false;
  if (device.ports.length > 0 || device.vendorId in serialChips) return true;
  const classes = device.interfaces.map(({ usbClass }) => usbClass);
  if (classes.some((usbClass) => otherThings.has(usbClass))) return false;
  return classes.includes('02') || classes.includes('0A') || classes.includes('FF');
};

/** Interfaces that a terminal's port would come from and that nobody has taken. */
const isWithoutDriver = ({ interfaces }: UsbDevice): boolean =>
  interfaces.every(({ driver }) => driver === null || driver === 'usbfs');

const aboutDriver = (device: UsbDevice, services: readonly PortService[]): DoctorFinding | null => {
  if (device.ports.length > 0 || !isWithoutDriver(device)) return null;
  const [name, ids] = [nameOf(device), idsOf(device)];
  const evidence = {
    usb: `${name} ${ids}`,
    place: device.place,
    interfaces: device.interfaces.map(({ usbClass }) => usbClass).join(' '),
  };
  const brltty = services.find(({ id }) => id === 'brltty');
  if (brltty !== undefined && takesAdapter(brltty, device.vendorId, device.productId)) {
    const action = { kind: 'copy', text: stopBrltty } as const;
    return makeFinding('usb.taken-by-brltty', { facts: { name, ids }, evidence, action });
  }
  return makeFinding('usb.no-driver', { facts: { name, ids, chip: serialChips[device.vendorId] ?? ids }, evidence });
};

/** Devices that lie between this one and the computer. */
const hubsAbove = (device: UsbDevice, devices: readonly UsbDevice[]): readonly UsbDevice[] =>
  devices.filter((one) => one.isHub && device.place.startsWith(`${one.place}.`));

const aboutPower = (device: UsbDevice, devices: readonly UsbDevice[]): DoctorFinding[] => {
  const hubs = hubsAbove(device, devices);
  const name = nameOf(device);
  return [
    ...(hubs.length === 0
      ? []
      : [
          makeFinding('power.hub', {
            facts: { name, count: hubs.length, hubs: hubs.map(nameOf).join(', ') },
            evidence: { place: device.place },
          }),
        ]),
    ...(device.isAsleep
      ? [makeFinding('power.asleep', { facts: { name }, evidence: { place: device.place, state: 'suspended' } })]
      : []),
  ];
};

/** Findings about USB and power. */
export const examineUsb = (
  { devices, overloads }: UsbTree,
  services: readonly PortService[],
): readonly DoctorFinding[] => {
  const candidates = devices.filter(mayBeTerminal);
  return [
    ...candidates.map((device) => aboutDriver(device, services)).filter((one) => one !== null),
    ...(candidates.length === 0 ? [makeFinding('usb.nothing-plugged', { evidence: { devices: devices.length } })] : []),
    ...candidates.flatMap((device) => aboutPower(device, devices)),
    ...overloads.map(({ socket, count }) =>
      makeFinding('power.over-current', { facts: { socket, count }, evidence: { socket, count } }),
    ),
  ];
};
