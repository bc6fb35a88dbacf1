// Whether somebody shows tray icons at this moment: without, a hidden window could never be brought back.
import { isTrueOnBus } from './sessionBus.ts';

/** Where the desktop is looked at. */
export interface TrayHost {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Windows and macOS always have one. On Linux: a StatusNotifierWatcher (freedesktop.org, StatusNotifierItem) with a host. */
export const isTrayShown = ({ platform, env }: TrayHost): Promise<boolean> =>
  platform === 'win32' || platform === 'darwin'
    ? Promise.resolve(true)
    : isTrueOnBus(env['DBUS_SESSION_BUS_ADDRESS'], {
        name: 'org.kde.StatusNotifierWatcher',
        path: '/StatusNotifierWatcher',
        face: 'org.kde.StatusNotifierWatcher',
        property: 'IsStatusNotifierHostRegistered',
      });
