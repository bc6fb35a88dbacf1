// Takes out of a packed program what a folder of Electron for developers has and a program does not need.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Starts whatever folder it is given; the fuse would not let it, and it has no place in a package. */
const LEFT_OVER = [join('resources', 'default_app.asar'), 'terminal-steward.json', 'version'];

/** @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }} context */
export function afterPack({ appOutDir, electronPlatformName, packager }) {
  const isMac = electronPlatformName === 'darwin';
  const home = isMac ? join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents') : appOutDir;
  for (const path of LEFT_OVER)
    rmSync(join(home, isMac ? path.replace('resources', 'Resources') : path), { force: true });
}
