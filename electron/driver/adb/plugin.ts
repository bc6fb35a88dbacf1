// Android terminals over the Android Debug Bridge: through an ADB server, or a terminal's own daemon on the network.
import type { DriverPlugin } from '../driverPlugin.ts';
import { describeAdb } from './adbDescription.ts';
import { AdbDriver } from './adbDriver.ts';

/** The plug-in of the ADB family. It only reads: there is no command with an effect. */
export const adbPlugin: DriverPlugin = {
  id: 'adb',
  transports: ['adb', 'tcp', 'sim'],
  isAutomatic: true,
  // A terminal of another family that is silent for a while, as during an update, must not be sent ADB's greeting.
  onRequestOver: ['tcp'],
  commands: [],
  create: (transport, deps) => new AdbDriver(transport, deps),
  describe: describeAdb,
};
