// ZVT terminals: serial lines, TCP and the simulated ports.
import { createApduCutter } from '../../protocol/framing/apduCutter.ts';
import { createBlockCutter } from '../../protocol/framing/blockCutter.ts';
import { maskMessage } from '../../protocol/zvt/zvtMask.ts';
import type { DriverPlugin } from '../driverPlugin.ts';
import { describeZvt } from './zvtDescription.ts';
import { ZvtDriver } from './zvtDriver.ts';
import { zvtCommandIds } from './zvtOperatorCommands.ts';

/** The plug-in of the ZVT family. */
export const zvtPlugin: DriverPlugin = {
  id: 'zvt',
  transports: ['serial', 'tcp', 'sim'],
  isAutomatic: true,
  commands: zvtCommandIds,
  create: (transport, deps) => new ZvtDriver(transport, deps),
  cutter: (kind) => (kind === 'tcp' ? createApduCutter() : createBlockCutter()),
  describe: describeZvt,
  mask: (_direction, bytes, also) => maskMessage(bytes, also),
};
