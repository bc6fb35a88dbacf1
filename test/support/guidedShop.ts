// A shop with one known terminal behind a script, and the service that guides a person through its checks.
import { onTestFinished } from 'vitest';
import type { DriverPlugin } from '../../electron/driver/driverPlugin.ts';
import type { PrintOutcome, PrintRequest } from '../../electron/driver/terminalDriver.ts';
import type { TerminalFacts } from '../../electron/driver/terminalFacts.ts';
import { createActivity } from '../../electron/service/activity.ts';
import { createCheckRuns } from '../../electron/service/checkRuns.ts';
import { createGuided } from '../../electron/service/guided/guided.ts';
import { createTurns } from '../../electron/service/inTurn.ts';
import type { RegisterWatch } from '../../electron/service/register/registerMeeting.ts';
import type { GuidedCheckId } from '../../shared/check/checkIds.ts';
import type { Result } from '../../shared/error/appError.ts';
import type { GuidedVisit } from '../../shared/guided/guidedVisit.ts';
import { present, unwrap } from './anEngine.ts';
import { aDriverReport } from './checkContext.ts';
import { createScriptedTerminals } from './scriptedTerminals.ts';
import { someDeps } from './serviceDeps.ts';

/** Where the terminal is. */
export const guidedAt = 'tcp://10.0.0.5:20007';

/** What becomes of a slip. */
export type PrintScript = (request: PrintRequest) => Promise<Result<PrintOutcome>>;

/** Whatever the shop needs that a test changes. */
export interface GuidedShopOptions {
  readonly facts?: Partial<TerminalFacts>;
  readonly print?: PrintScript;
  readonly register?: RegisterWatch;
}

/** A known terminal, its line, a clock that a test moves, and the service. */
export const guidedShop = async ({ facts = {}, print, register }: GuidedShopOptions = {}) => {
  const deps = await someDeps();
  const scripted = createScriptedTerminals();
  scripted.at(guidedAt, aDriverReport({ facts }));
  const plugin: DriverPlugin = {
    ...scripted.plugin,
    create: (transport, parts) => ({
      ...scripted.plugin.create(transport, parts),
      ...(print === undefined ? {} : { print }),
    }),
  };
  let awake = 0;
  const common = {
    ...deps,
    ports: scripted.ports,
    plugins: [plugin],
    activity: createActivity(),
    inTurn: createTurns(),
    onTerminalMet: () => undefined,
    uptimeMs: () => deps.clock.now() - Date.UTC(2026, 10, 1) + awake,
    ...(register === undefined ? {} : { register }),
  };
  const checks = createCheckRuns({ ...common }, [plugin]);
  const run = unwrap(await checks.start({ terminalIds: [], addresses: [guidedAt], level: 'quick' }));
  const terminalId = present(unwrap(await checks.finished(run.id)).targets[0]?.terminalId);
  const open = () => {
    const made = createGuided(common);
    onTestFinished(() => made.stop());
    return made;
  };
  const guided = open();
  const begin = async (...steps: GuidedCheckId[]): Promise<GuidedVisit> =>
    unwrap(await guided.start({ terminalId, steps: steps.length === 0 ? ['guided.screen', 'guided.keypad'] : steps }));
  const measure = async (visitId: string, step: GuidedCheckId, phase: 'before' | 'after' = 'before') => {
    unwrap(await guided.measure({ visitId, step, phase }));
    const visit = unwrap(await guided.settled(visitId));
    return present(visit.steps.find(({ id }) => id === step));
  };
  const finish = async (visitId: string) => {
    unwrap(await guided.finish({ visitId }));
    return unwrap(await guided.settled(visitId));
  };
  const report = async (checkId: string | null) => present(await deps.shops.open.checks.byId(present(checkId)));
  const guidedRecords = async () =>
    (await deps.shops.open.checks.page(terminalId, null, 50)).filter(({ level }) => level === 'guided');
  const lines = async (): Promise<string[]> =>
    (await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 100)).map(({ summary }) => summary.en).reverse();
  return {
    ...deps,
    common,
    scripted,
    checks,
    guided,
    terminalId,
    open,
    begin,
    measure,
    finish,
    report,
    guidedRecords,
    lines,
    /** The computer runs on without its clock noticing. */
    runOn: (ms: number) => {
      awake += ms;
    },
  };
};
