// An operator's command on a driver of ours, with a terminal that answers as a test lists it.
import type { CommandOutcome } from '../../electron/driver/terminalDriver.ts';
import type { Result } from '../../shared/error/appError.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { CommandId, CommandOptions } from '../../shared/model/terminalCommand.ts';
import { watch } from './zvtTalk.ts';
import { aDriver, type Script, type TestDriver } from './zvtTerminal.ts';

/** A driver that was given one command. */
export interface TestOrder extends TestDriver {
  readonly said: Bilingual[];
  readonly done: () => Result<CommandOutcome> | undefined;
  /** Moves time as far as the command needs, and gives its outcome. */
  outcome(): Promise<CommandOutcome>;
  /** The same for a command that fails without having happened. */
  error(): Promise<string>;
}

/** Begins the command. */
export const anOrder = (
  command: CommandId,
  script: Script,
  options: Parameters<typeof aDriver>[1] & { readonly options?: CommandOptions } = {},
): TestOrder => {
  const driver = aDriver(script, options);
  const said: Bilingual[] = [];
  const running = watch(
    driver.driver.run({
      options: options.options ?? {},
      consent: { command, operator: 'A. Keeper', reason: 'test', givenAt: 0 },
      signal: driver.stop.signal,
      onMessage: (message) => said.push(message),
    }),
  );
  const result = async (): Promise<Result<CommandOutcome>> => {
    for (let second = 0; second < 4000 && running.done() === undefined; second += 1) await driver.clock.advance(1000);
    const done = running.done();
    if (done === undefined) throw new Error('the command never ended');
    return done;
  };
  return {
    ...driver,
    said,
    done: running.done,
    outcome: async () => {
      const done = await result();
      if (!done.ok) throw new Error(done.error.code);
      return done.value;
    },
    error: async () => {
      const done = await result();
      return done.ok ? `no error, but ${done.value.report.ending}` : done.error.code;
    },
  };
};
