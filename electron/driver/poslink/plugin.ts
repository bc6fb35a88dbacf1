// PAX terminals with POSLink. Its one request initialises the terminal, so only a person's wish leads here.
import type { DriverPlugin } from '../driverPlugin.ts';
import { PoslinkDriver } from './poslinkDriver.ts';
import { describePoslink, maskPoslink } from './poslinkTraffic.ts';

/** The plug-in of the POSLink family. */
export const poslinkPlugin: DriverPlugin = {
  id: 'poslink',
  transports: ['serial', 'tcp', 'sim'],
  isAutomatic: false,
  commands: ['poslinkInitialise'],
  create: (transport, deps) => new PoslinkDriver(transport, deps),
  describe: describePoslink,
  mask: maskPoslink,
};
