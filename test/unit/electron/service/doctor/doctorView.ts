// Ports and a computer as a test wants the doctor to see them.
import type { ComputerView } from '../../../../../electron/service/doctor/computerView.ts';
import type { Port } from '../../../../../shared/model/port.ts';

/** A serial port that may hold a terminal. */
export const aPort = (given: Partial<Port>): Port => ({
  address: 'serial:/dev/ttyUSB0?baud=9600&dataBits=8&parity=none&stopBits=2',
  kind: 'serial',
  name: 'USB Serial',
  vendorId: null,
  productId: null,
  usbSerialNumber: null,
  likelihood: 'new',
  terminalId: null,
  isManual: false,
  simulated: false,
  ...given,
});

/** A computer on which all is well. */
export const aComputer = (given: Partial<ComputerView> = {}): ComputerView => ({
  usb: () => Promise.resolve({ devices: [], overloads: [] }),
  rights: () => Promise.resolve({ mayOpen: true, group: 'dialout', isWaitingForLogin: false, command: null }),
  holders: () => Promise.resolve([]),
  services: () => Promise.resolve([]),
  packaging: () => null,
  ...given,
});
