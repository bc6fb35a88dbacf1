// Whether this computer has anything to draw with but its processor.
import { existsSync } from 'node:fs';

/** Where Linux shows graphics devices: its own, those of Nvidia and Arm beside it, and that of Windows below it. */
const devices = ['/dev/dri', '/dev/nvidia0', '/dev/nvidiactl', '/dev/mali0', '/dev/dxg'];

/** False only where it is certain: virtual computers, servers and thin clients with Linux. */
export const mayHaveGraphics = (platform: NodeJS.Platform, isThere: (path: string) => boolean = existsSync): boolean =>
  platform !== 'linux' || devices.some(isThere);
