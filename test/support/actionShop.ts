// A shop with one known terminal behind a script, and the service that has it carry out commands.
import { onTestFinished } from 'vitest';
import { createActions } from '../../electron/service/actions.ts';
import { createActivity } from '../../electron/service/activity.ts';
import { createCheckRuns } from '../../electron/service/checkRuns.ts';
import { createTurns } from '../../electron/service/inTurn.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { aConfirmation, allDone } from './aCommand.ts';
import { present, unwrap } from './anEngine.ts';
import { aDriverReport } from './checkContext.ts';
import { createScriptedTerminals } from './scriptedTerminals.ts';
import { someDeps } from './serviceDeps.ts';

/** Where the terminal is. */
export const address = 'tcp://10.0.0.5:20007';

/** A terminal with so many open payments; undefined = it does not tell. */
export const aTerminal = (unsettled?: number, changes: Parameters<typeof aDriverReport>[0] = {}) =>
  aDriverReport({
    measured:
      unsettled === undefined
        ? []
        : [
            {
              metric: 'unsettled.count',
              value: unsettled,
              source: 'extension',
              takenAt: Date.UTC(2026, 10, 22, 1, 30, 5),
            },
          ],
    ...changes,
  });

/** A known terminal, its line, and the service. */
export const actionShop = async (unsettled?: number) => {
  const deps = await someDeps();
  const scripted = createScriptedTerminals();
  scripted.at(address, aTerminal(unsettled));
  scripted.onCommand(address, allDone);
  const common = {
    ...deps,
    ports: scripted.ports,
    activity: createActivity(),
    inTurn: createTurns(),
    onTerminalMet: () => undefined,
  };
  const checks = createCheckRuns(common, [scripted.plugin]);
  const check = async () => {
    const run = unwrap(await checks.start({ terminalIds: [], addresses: [address], level: 'quick' }));
    return present(unwrap(await checks.finished(run.id)).targets[0]?.terminalId);
  };
  const terminalId = await check();
  const actions = createActions(common, [scripted.plugin]);
  onTestFinished(() => actions.stop());
  const lines = async (): Promise<string[]> => {
    const entries = await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 100);
    return entries
      .filter(({ kind }) => kind === 'action')
      .map((entry: LogEntry) => entry.summary.en)
      .reverse();
  };
  const sent = (): string[] => scripted.asked.filter((one) => !one.startsWith('read'));
  return { ...deps, common, scripted, actions, checks, check, terminalId, lines, sent };
};

/** What is asked for, wholly confirmed unless a test says otherwise. */
export const input = (terminalId: string, command: Parameters<typeof aConfirmation>[0], changes = {}) => ({
  terminalId,
  command,
  options: {},
  confirmation: aConfirmation(command, changes),
});
/** An owner's yes to three open payments. */
export const accepted = { reason: 'settled by hand at the bank', accepts: 3, ticked: true };
