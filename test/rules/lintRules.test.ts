// Each lint rule of the house that asks for no types fires on a line that breaks it, with the configuration that `npm run check` uses.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

type Rules = Readonly<Record<string, unknown>>;
interface Configuration {
  readonly rules: Rules;
  readonly overrides: readonly { readonly rules: Rules }[];
}
interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly filename: string }[];
}

const shared = 'shared/error';
const middle = 'electron/transport';
const driver = 'electron/driver';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const broken: readonly (readonly [rule: string, folder: string, text: string])[] = [
  [
    'typescript(consistent-type-imports) error',
    middle,
    "import { Transport } from './transport.ts';\nexport const close = async (one: Transport): Promise<void> => { await one.close(); };",
  ],
  ['typescript(no-explicit-any) error', middle, 'export const anything = (one: any): void => { void one; };'],
  [
    'typescript(no-non-null-assertion) error',
    middle,
    'export const first = (all: readonly number[]): number => all[0]!;',
  ],
  ['typescript(ban-ts-comment) error', middle, '// @ts-ignore\nexport const one: number = 1;'],
  ['eslint(max-lines) warning', middle, many(251, (index) => `export const line${String(index)} = ${String(index)};`)],
  [
    'eslint(max-params) warning',
    middle,
    'export const five = (a: 1, b: 1, c: 1, d: 1, e: 1): number => a + b + c + d + e;',
  ],
  [
    'eslint(complexity) warning',
    middle,
    `export const deep = (n: number): number => {\n${many(13, (index) => `if (n === ${String(index)}) return 1;`)}\nreturn 2;\n};`,
  ],
  ['docs(require-jsdoc) error', shared, 'export const undocumented = 1;'],
  ['docs(require-jsdoc) error', shared, 'export interface Undocumented { readonly one: number }'],
  ['docs(require-jsdoc) error', shared, 'export type Undocumented = number;'],
  ['docs(require-jsdoc) error', driver, 'export function undocumented(): number { return 1; }'],
  ['docs(informative-docs) warning', middle, '/** The port address. */\nexport const portAddress = 1;'],
  ['house(ipc-doors) error', middle, "import { ipcMain } from 'electron';\nipcMain.on('x', () => undefined);"],
  [
    'house(ipc-doors) error',
    middle,
    "import * as electron from 'electron';\nelectron.ipcMain.on('x', () => undefined);",
  ],
  ['house(ipc-doors) error', middle, "import * as electron from 'electron';\nexport const door = electron['ipcMain'];"],
  ['house(ipc-doors) error', middle, "import { ipcRenderer as bare } from 'electron';\nvoid bare.invoke('x');"],
  [
    'house(ipc-doors) error',
    middle,
    "import type { BrowserWindow } from 'electron';\nexport const tell = (window: BrowserWindow): void => { window.webContents.send('x'); };",
  ],
  [
    'house(ipc-doors) error',
    middle,
    "import type { WebContents } from 'electron';\nexport const tell = (webContents: WebContents): void => { webContents.send('x'); };",
  ],
  [
    'house(ipc-doors) error',
    middle,
    "import type { IpcMainEvent } from 'electron';\nexport const tell = (event: IpcMainEvent): void => { event.sender.send('x'); };",
  ],
  ['house(handed-in) error', shared, '/** Hidden clock. */\nexport const now = (): number => Date.now();'],
  ['house(handed-in) error', shared, '/** Hidden clock. */\nexport const now = (): Date => new Date();'],
  ['house(handed-in) error', shared, '/** Hidden dice. */\nexport const dice = (): number => Math.random();'],
  ['eslint(no-array-constructor) error', middle, 'export const two = new Array(0, 1);'],
  ['typescript(no-duplicate-enum-values) error', middle, 'export enum Two { A = 1, B = 1 }'],
  [
    'typescript(no-dynamic-delete) error',
    middle,
    'export const drop = (all: Record<string, 1>, key: string): void => { delete all[key]; };',
  ],
  ['typescript(no-empty-object-type) error', middle, 'export interface Nothing {}'],
  [
    'typescript(no-extra-non-null-assertion) error',
    middle,
    'export const sure = (one: string | null): string => one!!;',
  ],
  ['typescript(no-extraneous-class) error', middle, 'export class Only { static readonly one = 1; }'],
  ['typescript(no-invalid-void-type) error', middle, 'export const maybe = (one: string | void): void => void one;'],
  ['typescript(no-misused-new) error', middle, 'export interface Made { new (): Made }'],
  ['typescript(no-namespace) error', middle, 'export namespace Inner { export const one = 1; }'],
  [
    'typescript(no-non-null-asserted-nullish-coalescing) error',
    middle,
    "export const either = (find: () => string | null): string => find()! ?? '';",
  ],
  [
    'typescript(no-non-null-asserted-optional-chain) error',
    middle,
    'export const deeper = (one: { readonly a: 1 } | null): 1 => one?.a!;',
  ],
  ['typescript(no-require-imports) error', middle, "export const fs = require('fs');"],
  ['typescript(no-this-alias) error', middle, 'export class Self { own(): this { const self = this; return self; } }'],
  [
    'typescript(no-unnecessary-type-constraint) error',
    middle,
    'export const same = <T extends unknown>(one: T): T => one;',
  ],
  [
    'typescript(no-unsafe-declaration-merging) error',
    middle,
    'export interface Both { one: 1 }\nexport class Both { two = 2; }',
  ],
  ['typescript(no-unsafe-function-type) error', middle, 'export const call = (it: Function): void => void it;'],
  ['eslint(no-unused-expressions) error', middle, 'export const one = 1;\none > 0 ? one : 2;'],
  ['eslint(no-useless-constructor) error', middle, 'export class Empty { readonly one = 1; constructor() {} }'],
  ['typescript(no-wrapper-object-types) error', middle, 'export const text = (one: String): void => void one;'],
  ['typescript(prefer-as-const) error', middle, "export const word = 'x' as 'x';"],
  ['typescript(prefer-literal-enum-member) error', middle, 'const one = 1;\nexport enum Odd { A = one }'],
  ['typescript(prefer-namespace-keyword) error', middle, 'export module Inner { export const one = 1; }'],
  ['typescript(triple-slash-reference) error', middle, '/// <reference path="other.ts" />\nexport const one = 1;'],
  [
    'typescript(unified-signatures) error',
    middle,
    'export function f(one: number): void;\nexport function f(one: string): void;\nexport function f(one: unknown): void { void one; }',
  ],
  ['eslint(no-var) error', middle, 'export var one = 1;'],
  ['eslint(prefer-const) error', middle, 'let one = 1;\nexport const two = one;'],
  ['eslint(prefer-rest-params) error', middle, 'export function all(): unknown { return arguments; }'],
  ['eslint(prefer-spread) error', middle, 'export const most = (all: number[]): number => Math.max.apply(Math, all);'],
  ['house(no-lint-comment) error', middle, '/* eslint-disable */\nexport const one = 1;'],
  [
    'house(no-lint-comment) error',
    middle,
    'export const one = 1;\n// oxlint-disable-next-line no-var\nexport const two = 1;',
  ],
];

const allowed =
  '/** Midnight of a day in UTC; `day` as 2026-11-22. */\nexport const midnight = (day: string): Date => new Date(day);';

/** What Oxlint says about each sample, all of them in one run; those that ask for types are in lintParts.test.ts. */
const complaintsAbout = (samples: typeof broken): ReadonlyMap<string, readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-lint-'));
  try {
    for (const each of [shared, middle, driver]) mkdirSync(join(folder, each), { recursive: true });
    samples.forEach(([, place, text], index) => {
      writeFileSync(join(folder, place, `sample${String(index)}.ts`), `${text}\n`);
    });
    writeFileSync(join(folder, shared, 'allowed.ts'), `${allowed}\n`);
    const program = join(root, 'node_modules/oxlint/bin/oxlint');
    const args = [program, '--config', join(root, '.oxlintrc.json'), '--format', 'json', folder];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    const found = new Map<string, string[]>();
    for (const { code, severity, filename } of (JSON.parse(stdout) as Report).diagnostics) {
      const name = basename(filename, '.ts');
      found.set(name, [...(found.get(name) ?? []), `${code} ${severity}`]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const complaints = complaintsAbout(broken);

describe('lint rules', { timeout: 120_000 }, () => {
  it.each(broken.map(([rule, folder], index) => [rule, folder, index] as const))(
    '%s fires in %s',
    (rule, _folder, index) => {
      expect(complaints.get(`sample${String(index)}`)).toContain(rule);
    },
  );

  it('break at least once in a sample, each of those that ask for no types', () => {
    const { rules, overrides } = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Configuration;
    const typed = Object.keys(rules).indexOf('typescript/await-thenable');
    const asked = [rules, ...overrides.slice(0, 3).map((each) => each.rules)]
      .flatMap((each, at) => Object.keys(each).slice(0, at === 0 ? typed : undefined))
      .map((name) => name.replace(/^.*\//, ''));
    const fired = new Set(broken.map(([rule]) => /\(([\w-]+)\)/.exec(rule)?.[1]));
    expect(asked.filter((name) => !fired.has(name))).toEqual([]);
  });

  it('allow a date that is handed in', () => {
    expect(complaints.get('allowed')).toBeUndefined();
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
      if (config.rules['house/ipc-doors']?.[0] === 0) doors.push(file);
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
