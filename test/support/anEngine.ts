// An engine on a folder of its own, with every event written down.

import { onTestFinished } from 'vitest';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import type { Engine, EngineOptions } from '../../electron/engine/engine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import type { EngineEventName } from '../../electron/service/services.ts';
import type { Result } from '../../shared/error/appError.ts';
import type { CheckRun } from '../../shared/model/checkRun.ts';
import { createScriptedTerminals } from './scriptedTerminals.ts';
import { tempFolder } from './tempFolder.ts';

/** An event as it was published. */
export interface Heard {
  readonly name: EngineEventName;
  readonly payload: unknown;
}

/** The value of a result; a failure fails the test with its code. */
export const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok)
    throw new Error(`${result.error.code} ${JSON.stringify(result.error.facts)} ${result.error.details ?? ''}`);
  return result.value;
};

/** Opens an engine; it is closed when the test has finished. */
export const anEngine = async (
  options: Partial<EngineOptions> = {},
): Promise<{ engine: Engine; heard: Heard[]; dataFolder: string }> => {
  const dataFolder = options.dataFolder ?? (await tempFolder());
  const scripted = createScriptedTerminals();
  const engine = unwrap(
    await composeEngine({
      shop: 'own',
      ports: scripted.ports,
      plugins: [scripted.plugin],
      clock: systemClock,
      log: silentLogger,
      operator: 'Li',
      ...options,
      dataFolder,
    }),
  );
  onTestFinished(() => engine.close());
  const heard: Heard[] = [];
  engine.onEvent((name, payload) => {
    heard.push({ name, payload });
  });
  return { engine, heard, dataFolder };
};

/** Checks addresses and waits for the end. */
export const checkAll = async (engine: Engine, addresses: string[], terminalIds: string[] = []): Promise<CheckRun> => {
  const started = unwrap(await engine.services.checks.start({ terminalIds, addresses, level: 'quick' }));
  return unwrap(await engine.services.checks.finished(started.id));
};

/** What a test knows to be there; anything missing fails the test. */
export const present = <T>(thing: T | null | undefined): T => {
  if (thing === null || thing === undefined) throw new Error('nothing there');
  return thing;
};
