// A hundred thousand messages to every channel: whatever is refused changes nothing, and nothing brings the program down.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Answer, answerCommand, contractBreach } from '../../electron/ipc/answerCommand.ts';
import { createEngineAnswers } from '../../electron/ipc/engineAnswers.ts';
import { admitMain } from '../../electron/main/admitMain.ts';
import { askEngine } from '../../electron/main/askEngine.ts';
import { createMainAnswers, type MainParts } from '../../electron/main/mainHandlers.ts';
import { firstSettings } from '../../electron/main/settingsFile.ts';
import { createShopBoard } from '../../electron/main/shopState.ts';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { adviseOn, errorAdvice } from '../../shared/error/errorAdvice.ts';
import { type CommandName, commands } from '../../shared/ipc/contract.ts';
import { aShop } from '../support/completeness/loggedShop.ts';
import { anyMessage, shapeOf } from '../support/fuzz/anyMessage.ts';
import { randomOf } from '../support/fuzz/random.ts';

/** The same messages each time, so that a failure is one that can be played again; FUZZ_SEED tries others. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_123);
const total = Number(process.env['FUZZ_MESSAGES'] ?? 100_000);
const accepted = Number(process.env['FUZZ_ACCEPTED'] ?? 15_000);
const longestAnswerMs = 5000;
/** What one slow command may take of the whole. */
const mostMs = 800;
/** Commands that look at this computer or go out to the network: their messages end at the schema here. */
const apart: ReadonlySet<CommandName> = new Set(['doctor.start', 'hops.start']);
/** Tries of a PIN or code are counted, also over restarts: that is what they change. */
const remembered: ReadonlySet<CommandName> = new Set([
  'access.login',
  'access.makeRecovery',
  'access.recover',
  'people.setPin',
  'people.checkPin',
]);
const names = Object.keys(commands) as CommandName[];
const shapes = new Map(names.map((name) => [name, shapeOf(commands[name].input)]));

/** The whole database as one number: tables, rows, journal. */
const contentOf = (database: DatabaseSync): string => {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all()
    .map((row) => String((row as { name: unknown }).name));
  const hash = createHash('sha256');
  for (const table of tables) {
    hash.update(table);
    for (const row of database.prepare(`SELECT * FROM "${table}"`).iterate()) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
};

/** The door as the window finds it: main process, engine and database, and dialogs that are closed again. */
const aDoor = async () => {
  const shop = await aShop();
  const engineAnswers = createEngineAnswers(shop.engine);
  let settings = firstSettings('li');
  const host = {
    ask: (name: string, input: unknown) => askEngine(engineAnswers, name, input),
    remember: () => undefined,
    state: { engine: 'ready', shop: 'own', error: null },
  } as const;
  const parts = {
    preferences: {
      notice: null,
      reload: () => false,
      get: () => settings,
      set: (change: Partial<typeof settings>) => {
        settings = { ...settings, ...change };
      },
      shown: () => settings,
    },
    board: createShopBoard({ dataFolder: shop.dataFolder, version: '1', electronVersion: '33' }, () => undefined),
    host,
    openShop: async () => undefined,
    onPreferences: () => undefined,
    askWhereToSave: async () => null,
    askWhichFile: async () => null,
    askWhichFolder: async () => null,
    printPage: async () => new Uint8Array(),
    printPaper: async () => new Uint8Array(),
    printHtml: async () => new Uint8Array(),
    takeLink: () => null,
    documentsFolder: shop.dataFolder,
    openDataFolder: async () => '',
    showInFolder: () => undefined,
    loginItem: { isOn: () => false, set: () => success(null) },
    updates: { answers: {} },
    crashReports: { state: () => ({ count: 0, newestAt: null }), prune: () => undefined, removeAll: () => undefined },
    showCrashes: async () => '',
    now: () => shop.clock.now(),
  };
  const main = admitMain(createMainAnswers(parts as unknown as MainParts), host) as unknown as Record<
    string,
    Answer<CommandName>
  >;
  const answerTo = (name: CommandName): Answer<CommandName> => {
    if (commands[name].answeredBy === 'engine')
      return (input) => host.ask(name, input) as ReturnType<Answer<CommandName>>;
    return main[name] ?? (() => Promise.resolve(failure('engine.not-running')));
  };
  const ask = (name: CommandName, raw: unknown, isTrusted = true): Promise<Result<unknown>> =>
    answerCommand({ name, isTrusted, raw }, answerTo(name), () => undefined);
  const database = new DatabaseSync(join(shop.dataFolder, 'shop', 'steward.db'), { readOnly: true });
  return { ...shop, ask, database, settings: () => settings };
};

const faultOf = (name: CommandName, result: Result<unknown>): string | null => {
  if (result.ok) return null;
  const { code } = result.error;
  if (!(code in errorAdvice)) return `${name}: ${code} has no advice`;
  const { title, message, remedy } = adviseOn(result.error);
  const isTold = [title, message, remedy].every(({ zh, en }) => zh !== '' && en !== '');
  if (!isTold) return `${name}: ${code} says nothing`;
  return code === 'internal.bug' ? `${name}: a bug: ${result.error.details ?? ''}` : null;
};

const shown = (message: unknown): string =>
  inspect(message, { depth: 5, maxStringLength: 60, breakLength: Infinity }).slice(0, 400);

const breachOf = (name: CommandName, result: Result<unknown>): string | null => {
  const breach = contractBreach(name, result as Parameters<typeof contractBreach>[1]);
  return breach === null ? null : `${name}: breaks the contract: ${breach.slice(0, 300)}`;
};

describe(`every channel, seed ${seed}:`, () => {
  it('is answered with a code that has advice, and changes nothing', { timeout: 120_000 }, async () => {
    const { ask, database, settings } = await aDoor();
    const [random, before, settingsBefore] = [randomOf(seed), contentOf(database), JSON.stringify(settings())];
    const faults = new Set<string>();
    let refused = 0;
    for (let index = 0; index < total; index += 1) {
      const name = names[index % names.length] ?? 'shop.state';
      const shape = shapes.get(name);
      if (shape === undefined) continue;
      const message = anyMessage(shape, random, ['11111111-2222-4333-8444-555555555555']);
      const isTrusted = !random.chance(1, 20);
      if (isTrusted && commands[name].input.safeParse(message).success) continue;
      const result = await ask(name, message, isTrusted);
      refused += 1;
      if (result.ok) faults.add(`${name}: answered`);
      const fault = faultOf(name, result);
      if (fault !== null) faults.add(fault);
    }
    expect(faults.size, [...faults].join('\n')).toBe(0);
    expect(refused).toBeGreaterThan(total / 3);
    expect(contentOf(database)).toBe(before);
    expect(JSON.stringify(settings())).toBe(settingsBefore);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('is answered by the program within the contract and in time; a refusal leaves the records as they are', {
    timeout: 300_000,
  }, async () => {
    const { ask, database, clock, recordId, terminalId } = await aDoor();
    const ids = [recordId, terminalId, '11111111-2222-4333-8444-555555555555'];
    const faults = new Set<string>();
    const spent = new Map<string, number>();
    let asked = 0;
    let failed = 0;
    const versionNow = (): unknown => Object.values(database.prepare('PRAGMA data_version').get() ?? {})[0];
    const answered = async (name: CommandName, message: unknown): Promise<Result<unknown> | null> => {
      const state = { isDone: false };
      const answer = ask(name, message).finally(() => {
        state.isDone = true;
      });
      const isDone = (): boolean => state.isDone;
      const begun = performance.now();
      while (!isDone() && performance.now() - begun < longestAnswerMs) {
        await new Promise((resolve) => setImmediate(resolve));
        if (performance.now() - begun > 30 && !isDone()) await clock.advance(500);
      }
      return isDone() ? answer : null;
    };
    for (let index = 0; index < accepted && faults.size < 60; index += 1) {
      const name = names[index % names.length] ?? 'shop.state';
      const shape = shapes.get(name);
      if (shape === undefined || apart.has(name) || (spent.get(name) ?? 0) > mostMs) continue;
      // Drawn of its own number, so that a slow command that is left out changes no message after it.
      const message = anyMessage(shape, randomOf(seed + 1 + index), ids);
      if (!commands[name].input.safeParse(message).success) continue;
      const before = versionNow();
      const begun = performance.now();
      const result = await answered(name, message);
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - begun);
      asked += 1;
      if (result === null) {
        faults.add(`${name}: no answer`);
        continue;
      }
      const fault = faultOf(name, result) ?? breachOf(name, result);
      if (fault !== null) faults.add(`${fault} ${shown(message)}`);
      if (!result.ok) failed += 1;
      if (result.ok || versionNow() === before || remembered.has(name)) continue;
      // Work in the background may have written meanwhile, and lists are filled when they are first read: so once more.
      const again = versionNow();
      const other = await answered(name, message);
      if (other?.ok === false && versionNow() !== again)
        faults.add(`${name}: refused with ${result.error.code}, but written: ${shown(message)}`);
    }
    expect(asked).toBeGreaterThan(accepted / 10);
    expect(failed).toBeGreaterThan(asked / 10);
    expect(faults.size, [...faults].join('\n')).toBe(0);
  });
});
