// The computer's own ports: serial ports listed, serial and TCP opened.
import { listPorts } from './listPorts.ts';
import { openTransport } from './openTransport.ts';
import type { PortSource } from './portSource.ts';

/** Real ports of this computer. */
export const systemPorts = (): PortSource => ({
  list: () => listPorts(),
  open: (address, signal) => openTransport(address, signal),
});
