// Each lint rule of the house fires on a line that breaks it, with the configuration that `npm run check` uses.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { lintParts } = (await import(pathToFileURL(join(import.meta.dirname, 'lintParts.mjs')).href)) as {
  readonly lintParts: { readonly quick: readonly string[] };
};
// As plainRules.mjs has it; what Oxlint finds is in lintParts.test.ts.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { project: null } },
    rules: Object.fromEntries(lintParts.quick.map((name) => [name, 'off'])),
  },
});

/** Rules that complain when `file` held this text. */
const complaints = async (file: string, text: string): Promise<string[]> => {
  const results = await eslint.lintText(text, { filePath: join(root, file) });
  const messages = results.flatMap(({ messages: found }) => found);
  return messages.map(({ ruleId, severity, message }) => `${ruleId ?? message} ${severity === 2 ? 'error' : 'warn'}`);
};

const shared = 'shared/error/appError.ts';
const middle = 'electron/transport/portAddress.ts';
const driver = 'electron/driver/driverPlugin.ts';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const broken: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    '@typescript-eslint/consistent-type-imports error',
    middle,
    "import { Transport } from './transport.ts';\nexport const close = async (one: Transport): Promise<void> => { await one.close(); };",
  ],
  ['@typescript-eslint/no-explicit-any error', middle, 'export const anything = (one: any): void => { void one; };'],
  [
    '@typescript-eslint/no-non-null-assertion error',
    middle,
    'export const first = (all: readonly number[]): number => all[0]!;',
  ],
  ['@typescript-eslint/ban-ts-comment error', middle, '// @ts-ignore\nexport const one: number = 1;'],
  ['max-lines warn', middle, many(251, (index) => `export const line${String(index)} = ${String(index)};`)],
  ['max-params warn', middle, 'export const five = (a: 1, b: 1, c: 1, d: 1, e: 1): number => a + b + c + d + e;'],
  [
    'complexity warn',
    middle,
    `export const deep = (n: number): number => {\n${many(13, (index) => `if (n === ${String(index)}) return 1;`)}\nreturn 2;\n};`,
  ],
  ['jsdoc/require-jsdoc error', shared, 'export const undocumented = 1;'],
  ['jsdoc/require-jsdoc error', shared, 'export interface Undocumented { readonly one: number }'],
  ['jsdoc/require-jsdoc error', shared, 'export type Undocumented = number;'],
  ['jsdoc/require-jsdoc error', driver, 'export function undocumented(): number { return 1; }'],
  ['jsdoc/informative-docs warn', middle, '/** The port address. */\nexport const portAddress = 1;'],
  ['no-restricted-syntax error', middle, "import { ipcMain } from 'electron';\nipcMain.on('x', () => undefined);"],
  [
    'no-restricted-syntax error',
    middle,
    "import * as electron from 'electron';\nelectron.ipcMain.on('x', () => undefined);",
  ],
  [
    'no-restricted-syntax error',
    middle,
    "import * as electron from 'electron';\nexport const door = electron['ipcMain'];",
  ],
  ['no-restricted-syntax error', middle, "import { ipcRenderer as bare } from 'electron';\nvoid bare.invoke('x');"],
  [
    'no-restricted-syntax error',
    middle,
    "import type { BrowserWindow } from 'electron';\nexport const tell = (window: BrowserWindow): void => { window.webContents.send('x'); };",
  ],
  [
    'no-restricted-syntax error',
    middle,
    "import type { WebContents } from 'electron';\nexport const tell = (webContents: WebContents): void => { webContents.send('x'); };",
  ],
  [
    'no-restricted-syntax error',
    middle,
    "import type { IpcMainEvent } from 'electron';\nexport const tell = (event: IpcMainEvent): void => { event.sender.send('x'); };",
  ],
  ['no-restricted-syntax error', shared, '/** Hidden clock. */\nexport const now = (): number => Date.now();'],
  ['no-restricted-syntax error', shared, '/** Hidden clock. */\nexport const now = (): Date => new Date();'],
  ['no-restricted-syntax error', shared, '/** Hidden dice. */\nexport const dice = (): number => Math.random();'],
];

describe('lint rules', { timeout: 120_000 }, () => {
  it.each(broken)('%s fires in %s', async (rule, file, text) => {
    expect(await complaints(file, text)).toContain(rule);
  });

  it('have no way round by a comment', async () => {
    const text = '/* eslint-disable */\n/** Hidden clock. */\nexport const now = (): number => Date.now();';
    expect(await complaints(shared, text)).toContain('no-restricted-syntax error');
  });

  it('allow a date that is handed in', async () => {
    const text =
      '/** Midnight of a day in UTC; `day` as 2026-11-22. */\nexport const midnight = (day: string): Date => new Date(day);';
    expect(await complaints(shared, text)).toEqual([]);
  });

  it('name the doors to Electron IPC, and no other file', async () => {
    const doors: string[] = [];
    for (const file of [
      'electron/ipc/handleContract.ts',
      'electron/ipc/publishEvents.ts',
      'electron/ipc/waitingDoor.ts',
      'electron/preload/preload.ts',
      'electron/ipc/trustedSender.ts',
      'electron/main/index.ts',
      'renderer/main.tsx',
    ]) {
      const config = (await eslint.calculateConfigForFile(join(root, file))) as { rules: Record<string, [number]> };
      if (config.rules['no-restricted-syntax']?.[0] === 0) doors.push(file);
    }
    expect(doors).toEqual([
      'electron/ipc/handleContract.ts',
      'electron/ipc/publishEvents.ts',
      'electron/ipc/waitingDoor.ts',
      'electron/preload/preload.ts',
    ]);
  });

  it('ask for accessible names in the window (Biome)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'steward-lint-'));
    try {
      mkdirSync(join(folder, 'renderer/ui'), { recursive: true });
      copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
      writeFileSync(join(folder, '.gitignore'), 'node_modules/\n');
      writeFileSync(join(folder, 'renderer/ui/Picture.tsx'), 'export const Picture = () => <img src="x.png" />;\n');
      const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
      const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '.'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout + stderr).toContain('useAltText');
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
