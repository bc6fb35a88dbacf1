// The number on the program's own picture, where the desktop shows one.
import { app, type BrowserWindow, nativeImage } from 'electron';
import { trayPicture } from './trayPicture.ts';

const size = 16;

/** Shows it; 0 takes it away. On Windows the picture of the window in the task bar gets a mark instead of a number. */
export const setDesktopBadge = (count: number, window: BrowserWindow | null): void => {
  if (process.platform !== 'win32') {
    app.setBadgeCount(count);
    return;
  }
  if (window === null || window.isDestroyed()) return;
  const mark = nativeImage.createFromBitmap(trayPicture('waiting', size), { width: size, height: size });
  window.setOverlayIcon(count > 0 ? mark : null, count > 0 ? String(count) : '');
};
