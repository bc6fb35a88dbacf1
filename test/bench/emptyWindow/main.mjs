// The least that Electron can show: the baseline of start.interactive and memory.idle.
import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => app.quit());
await app.whenReady();
const window = new BrowserWindow({
  width: 1200,
  height: 800,
  show: false,
  webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false },
});
window.once('ready-to-show', () => window.show());
await window.loadFile('index.html');
