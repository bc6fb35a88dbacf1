// What one terminal may be asked to carry out, how it answered before, and what stands in the way.
import { type ActionList, type ActionOffer, type ActionRun, endingOf } from '../../shared/model/action.ts';
import type { Capability, HealthReport } from '../../shared/model/healthReport.ts';
import { type CommandId, commandEffects } from '../../shared/model/terminalCommand.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { confirmWithOf, unsettledOf } from './actionGuard.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** Commands that a full check tries as well, so that its record tells whether a terminal knows them. */
const capabilities: Readonly<Partial<Record<CommandId, Capability>>> = {
  diagnosis: 'diagnosis',
  printConfiguration: 'printConfiguration',
};

// ZVT PA00P015 rev 13.08 §10: 83 = function not possible.
const notPossible = '83';

const stateOf = (
  command: CommandId,
  last: ActionRun | undefined,
  report: HealthReport | null,
): ActionOffer['state'] => {
  const ended = last?.report ?? null;
  if (ended?.ending === 'done') return 'offered';
  if (ended !== null && ended.resultCode === notPossible) return 'refusedBefore';
  const capability = capabilities[command];
  const observed = capability === undefined ? undefined : report?.capabilities[capability];
  if (observed === 'supported') return 'offered';
  return observed === 'refused' ? 'refusedBefore' : 'unknown';
};

const lastOf = (run: ActionRun | undefined): ActionOffer['last'] =>
  run === undefined
    ? null
    : {
        runId: run.id,
        at: run.finishedAt ?? run.startedAt,
        operator: run.operator,
        ending: endingOf(run),
        meaning: run.report?.meaning ?? null,
      };

/** A stored run as it is shown: one that never ended was cut off with the program, and nobody saw what became of it. */
export const asStored = (run: ActionRun): ActionRun =>
  run.finishedAt === null ? { ...run, step: null, wasSent: true } : run;

/** Everything about the commands of a terminal. Rejects with store.* */
export const offersOf = async (
  terminal: StoredTerminal,
  plugin: DriverPlugin | undefined,
  running: ActionRun | null,
  { shops, clock }: Pick<ServiceDeps, 'shops' | 'clock'>,
): Promise<ActionList> => {
  const { actions, readings, checks } = shops.open;
  const unsettled = unsettledOf(await readings.latest(terminal.id), clock.now());
  const runs = new Map(
    (await actions.newest(terminal.id))
      .filter(({ id }) => id !== running?.id)
      .map((run) => [run.command, asStored(run)]),
  );
  const report = await checks.latest(terminal.id);
  return {
    terminalId: terminal.id,
    confirmWith: confirmWithOf(terminal),
    unsettled,
    offers: (plugin?.commands ?? []).map((command) => ({
      command,
      state: stateOf(command, runs.get(command), report),
      isBlocked: commandEffects[command].risksBatch && unsettled.state !== 'none',
      last: lastOf(runs.get(command)),
    })),
    running,
    files: [...(await actions.files(terminal.id))],
  };
};
