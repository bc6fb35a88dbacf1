// Modems: external 4G boxes, modules, and terminals that let one talk to theirs.
import type { DriverPlugin } from '../driverPlugin.ts';
import { AtDriver } from './atDriver.ts';
import { describeAt, maskAt } from './atTraffic.ts';

/** The plug-in of the AT family. It only asks, so it knows no command with an effect. */
export const atPlugin: DriverPlugin = {
  id: 'at',
  transports: ['serial', 'tcp', 'sim'],
  isAutomatic: true,
  commands: [],
  create: (transport, deps) => new AtDriver(transport, deps),
  describe: describeAt,
  mask: maskAt,
};
