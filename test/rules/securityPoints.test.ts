// Every point of Electron's security checklist has a row that says what we do, and a test of that name.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The list as Electron's documentation numbers it. */
const checklist = [
  'Only load secure content',
  'Disable the Node.js integration for remote content',
  'Enable context isolation in all renderers',
  'Enable process sandboxing',
  'Handle session permission requests from remote content',
  'Do not disable webSecurity',
  'Define a Content-Security-Policy and use restrictive rules',
  'Do not set allowRunningInsecureContent to true',
  'Do not enable experimental features',
  'Do not use enableBlinkFeatures',
  'Do not use allowpopups for WebViews',
  'Verify WebView options before creation',
  'Disable or limit navigation',
  'Disable or limit creation of new windows',
  'Do not use shell.openExternal with untrusted content',
  'Use a current version of Electron',
  'Validate the sender of all IPC messages',
  'Avoid usage of the file:// protocol and prefer usage of custom protocols',
  'Check which fuses you can change',
  'Do not expose Electron APIs to untrusted web content',
];

const rows = read('electron/main/SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.ts` › '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('electron/install/'))
    .map((file) => ({ file, text: read(file) })),
);
const filesWith = (pattern: RegExp): readonly string[] =>
  sources.flatMap(({ file, text }) => (pattern.test(text) ? [file] : [])).sort();

describe('SECURITY.md', () => {
  it('has every point of the list, in its order', () => {
    const numbered = rows.filter(([first = '']) => /^\d+$/.test(first));
    expect(numbered.map(([number, point]) => `${number ?? ''} ${point ?? ''}`)).toEqual(
      checklist.map((point, index) => `${String(index + 1)} ${point}`),
    );
  });

  it.each(rows.map((cells) => [cells.at(-1) ?? '']))('names a test that exists: %s', (cell) => {
    const [, file = '', name = ''] = /^`([^`]+)` › (.+)$/.exec(cell) ?? [];
    expect(existsSync(join(root, 'test', file)), file).toBe(true);
    expect(read(`test/${file}`).includes(`'${name}'`), name).toBe(true);
  });

  it('names a test of its own for every point', () => {
    const names = rows.map((cells) => cells.at(-1));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('in the whole source', () => {
  it('nothing is opened in other programs but two folders of our own', () => {
    expect(filesWith(/openExternal/)).toEqual([]);
    const opened = sources.flatMap(({ text }) =>
      Array.from(text.matchAll(/shell\.(openPath|showItemInFolder)\([^\n]*\)/g), ([call]) => call.replace(/,$/, '')),
    );
    expect(opened.sort()).toEqual([
      "shell.openPath(app.getPath('crashDumps'))",
      'shell.openPath(paths.dataFolder)',
      'shell.showItemInFolder(file)',
    ]);
  });

  it('Electron is pinned to one release, and a package made with another one says so', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
    // The oldest release that its makers still looked after when this was written.
    expect(Number.parseInt(devDependencies['electron'] ?? '', 10)).toBeGreaterThanOrEqual(45);
    expect(read('electron/install/package.mjs')).toContain('never to be published');
  });

  it('no window is opened from a file, and sessions are the known ones', () => {
    expect(filesWith(/\.loadFile\(|\.loadURL\((?!appPage|address)/)).toEqual([]);
    expect(filesWith(/fromPartition\(/)).toEqual(['electron/main/printHtml.ts']);
    expect(filesWith(/<webview/)).toEqual([]);
  });

  it('connections to other computers are opened by the named files alone', () => {
    expect(filesWith(/from 'node:(net|tls|dns|dns\/promises|http|https|http2|dgram)'/)).toEqual([
      // The bus of the desktop session: a socket file of this very computer.
      'electron/main/sessionBus.ts',
      'electron/service/hops/connectTry.ts',
      'electron/service/hops/findAddresses.ts',
      'electron/service/hops/measureHost.ts',
      'electron/simulator/controlPort.ts',
      'electron/simulator/listen.ts',
      'electron/transport/tcpTransport.ts',
    ]);
    expect(filesWith(/\b(fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\(|\bnet\.request\(/)).toEqual([]);
  });
});
