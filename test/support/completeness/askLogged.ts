// Asks commands as the window does, and holds what each leaves in the log against its row.
import { expect } from 'vitest';
import type { Engine } from '../../../electron/engine/engine.ts';
import { createEngineAnswers } from '../../../electron/ipc/engineAnswers.ts';
import type { Result } from '../../../shared/error/appError.ts';
import {
  type CommandInput,
  type CommandOutput,
  commands,
  type EngineCommandName,
} from '../../../shared/ipc/contract.ts';
import { nameWords } from '../../../shared/log/changedWords.ts';
import type { Changed, LogEntry } from '../../../shared/model/logEntry.ts';
import { unwrap } from '../anEngine.ts';
import { sampleOf } from '../sampleOf.ts';
import { leaving } from './commandRows.ts';
import { cutShort, cutting } from './cutShort.ts';

/** Commands that were asked and held against their row. */
export const tried = new Set<string>();

/** Names in before and after of their entries that nothing translates. */
export const wordless = new Set<string>();

const noteNames = (changed: Changed | null | undefined): void => {
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed)) return;
  for (const name of Object.keys(changed)) if (nameWords(name) === null) wordless.add(name);
};

const newestOf = async (engine: Engine): Promise<readonly LogEntry[]> =>
  unwrap(await engine.services.log.page({ filter: {}, beforeNumber: null, limit: 200 })).entries;

const expectEntry = (name: string, entries: readonly LogEntry[]): void => {
  const row = leaving[name];
  if (row === undefined) throw new Error(`${name} has no row`);
  const entry = entries.find(
    ({ kind, record }) => kind === row.kind && (row.record === undefined || record?.kind === row.record),
  );
  const told = JSON.stringify(entries.map(({ kind, record, summary }) => ({ kind, record, en: summary.en })));
  if (entry === undefined) throw new Error(`${name} left no entry ${JSON.stringify(row)} but ${told}`);
  expect(entry, name).toMatchObject({ source: 'window', operator: 'Li', zone: 480 });
  if (row.why === true) expect(entry.why, `${name}: why`).toEqual(expect.any(String));
  for (const each of entries) for (const side of [each.before, each.after]) noteNames(side);
  const hasChange = (entry.before ?? null) !== null || (entry.after ?? null) !== null;
  if (row.change === true) expect(hasChange, `${name}: before or after`).toBe(true);
};

/** Asks a command with what is given, the rest made up; fails unless the log says what its row says. */
export type AskLogged = <K extends EngineCommandName>(name: K, given?: object) => Promise<CommandOutput<K>>;

/** What can be made up of a request; nothing where its schema asks for more. */
const sampled = (name: EngineCommandName): object => {
  try {
    return sampleOf(commands[name].input);
  } catch {
    return {};
  }
};

/** Asks the engine of a shop whose records lie in `dataFolder`. */
export const askLogged =
  (engine: Engine, dataFolder: string): AskLogged =>
  async <K extends EngineCommandName>(name: K, given: object = {}) => {
    const input = commands[name].input.parse({ ...sampled(name), ...given }) as CommandInput<K>;
    const answer = createEngineAnswers(engine)[name] as (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
    if (cutting.isOn && name in leaving) await cutShort(name, dataFolder, () => answer(input));
    const before = (await newestOf(engine))[0]?.number ?? 0;
    const result = await answer(input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code} ${JSON.stringify(result.error.facts)}`);
    tried.add(name);
    if (name in leaving)
      expectEntry(
        name,
        (await newestOf(engine)).filter(({ number }) => number > before),
      );
    return result.value;
  };
