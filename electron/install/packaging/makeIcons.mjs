// Draws the program's icons from emblem.svg with the prepared Electron: run it after a change of the emblem and commit
// what it wrote.   node electron/install/packaging/makeIcons.mjs
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronExecutable } from '../electronNote.mjs';
import { runCommand } from '../runCommand.mjs';
import { startDisplay } from '../startDisplay.mjs';
import { appleIcon, windowsIcon } from './iconFiles.mjs';

const here = import.meta.dirname;
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** macOS leaves a margin of a tenth around an icon. */
const APPLE_MARGIN = 0.098;

const DRAW = `async (svg, wishes) => {
  const picture = new Image();
  picture.src = 'data:image/svg+xml;base64,' + btoa(svg);
  await picture.decode();
  return wishes.map(({ size, margin }) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    const edge = Math.round(size * margin);
    canvas.getContext('2d').drawImage(picture, edge, edge, size - 2 * edge, size - 2 * edge);
    return canvas.toDataURL('image/png').split(',')[1];
  });
}`;

/**
 * @param {readonly { size: number, margin: number }[]} wishes
 * @returns {Promise<import('./iconFiles.mjs').Picture[]>}
 */
async function draw(wishes) {
  const folder = mkdtempSync(join(tmpdir(), 'steward-icons-'));
  const display = await startDisplay();
  try {
    const svg = readFileSync(join(here, 'emblem.svg'), 'utf8').replace('<svg ', '<svg width="1024" height="1024" ');
    const call = `(${DRAW})(${JSON.stringify(svg)}, ${JSON.stringify(wishes)})`;
    const main = `import { writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,<title>icons</title>');
  writeFileSync(${JSON.stringify(join(folder, 'drawn.json'))}, JSON.stringify(await window.webContents.executeJavaScript(${JSON.stringify(call)})));
  app.exit(0);
});`;
    writeFileSync(join(folder, 'package.json'), '{"name":"icons","type":"module","main":"main.mjs"}');
    writeFileSync(join(folder, 'main.mjs'), main);
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const outcome = await runCommand(electronExecutable(), [...asRoot, folder], {
      env: { ...process.env, ...display.environment },
    });
    if (outcome.status !== 0) throw new Error(outcome.stderr);
    /** @type {unknown} */
    const content = JSON.parse(readFileSync(join(folder, 'drawn.json'), 'utf8'));
    const drawn = /** @type {string[]} */ (content);
    return wishes.map(({ size }, index) => ({ size, png: Buffer.from(drawn[index] ?? '', 'base64') }));
  } finally {
    display.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const plain = await draw(SIZES.map((size) => ({ size, margin: 0 })));
const apple = await draw(SIZES.map((size) => ({ size, margin: APPLE_MARGIN })));
mkdirSync(join(here, 'icons'), { recursive: true });
// Linux looks for no greater ones.
for (const { size, png } of plain.filter((each) => each.size <= 512)) {
  writeFileSync(join(here, 'icons', `${size}x${size}.png`), png);
}
writeFileSync(join(here, 'icon.ico'), windowsIcon(plain.filter(({ size }) => WINDOWS_SIZES.includes(size))));
writeFileSync(join(here, 'icon.icns'), appleIcon(apple));
