// While the program is developed: a page that was built again is shown again.
import { mkdirSync, watch } from 'node:fs';
import { app, type BrowserWindow } from 'electron';

/** Long enough in ms for all files of one build to be written. */
const restMs = 300;

/** Reloads the window when its files change, if it was started by the development command; otherwise does nothing. */
export const reloadOnRebuild = (window: BrowserWindow, folder: string): void => {
  if (app.isPackaged || process.env['ELECTRON_RENDERER_URL'] === undefined) return;
  // The first build may still be under way.
  mkdirSync(folder, { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => window.webContents.reload(), restMs);
  });
  window.once('closed', () => {
    clearTimeout(timer);
    watcher.close();
  });
};
