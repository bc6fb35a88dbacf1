// The engine of a program with a clock that a story moves: the time of day, how long the computer is on, and long waits.
// Waits shorter than `leastMs` go by as always, so that what is under way at that moment goes on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { playwrightLoader } from './electronUnderTest.ts';

/** A clock, and the loader of the program that has it. */
export interface DrivenClock {
  /** For `loader` of the start. */
  readonly loader: string;
  /** Puts it forward, or back; before the start too. */
  advance(ms: number): Promise<void>;
  remove(): void;
}

const leastMs = 20_000;
const lookMs = 20;

const loaderOf = (entry: string): string => `
require(${JSON.stringify(playwrightLoader)});
const { utilityProcess } = require('electron');
const { fork } = utilityProcess;
utilityProcess.fork = (file, words, options) => fork(${JSON.stringify(entry)}, [file, ...words], options);
`;

const entryOf = (handFile: string): string => `
import { readFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';
const os = createRequire(import.meta.url)('node:os');
let shift = Number(readFileSync(${JSON.stringify(handFile)}, 'utf8'));
const { uptime } = os;
os.uptime = () => uptime() + shift / 1000;
syncBuiltinESMExports();
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...words) {
    if (words.length === 0) super(RealDate.now() + shift);
    else super(...words);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
const waiting = new Map();
const { setTimeout: wait, clearTimeout: forget, setInterval: repeat } = globalThis;
globalThis.setTimeout = Object.assign((action, ms, ...words) => {
  const timer = wait(() => { waiting.delete(timer); action(...words); }, ms);
  if (ms >= ${String(leastMs)}) waiting.set(timer, { due: RealDate.now() + shift + ms, action: () => action(...words) });
  return timer;
}, wait);
globalThis.clearTimeout = (timer) => { waiting.delete(timer); forget(timer); };
repeat(() => {
  const now = Number(readFileSync(${JSON.stringify(handFile)}, 'utf8'));
  if (now === shift) return;
  shift = now;
  for (const [timer, { due, action }] of [...waiting].sort(([, one], [, other]) => one.due - other.due)) {
    if (due > RealDate.now() + shift) continue;
    forget(timer);
    if (waiting.delete(timer)) action();
  }
}, ${String(lookMs)}).unref();
const [, , file] = process.argv;
await import(pathToFileURL(file).href);
`;

/** A clock that goes as it always does until it is moved. */
export const drivenClock = (): DrivenClock => {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  const [loader, entry, hand] = ['loader.cjs', 'entry.mjs', 'hand'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  let shift = 0;
  writeFileSync(hand, '0');
  writeFileSync(entry, entryOf(hand));
  writeFileSync(loader, loaderOf(entry));
  return {
    loader,
    advance: async (ms) => {
      shift += ms;
      writeFileSync(hand, String(shift));
      await pause(3 * lookMs);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
