// A simulated shop on a clock of its own, with one terminal that was checked and a person who answers.
import { setImmediate } from 'node:timers/promises';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import type { Engine } from '../../electron/engine/engine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import type { GuidedCheckId } from '../../shared/check/checkIds.ts';
import type { VisitStep } from '../../shared/guided/guidedVisit.ts';
import { present, unwrap } from './anEngine.ts';
import { createFakeClock } from './fakeClock.ts';
import { tempFolder } from './tempFolder.ts';

/** Opens it; `change` is a change of the terminal's state. Whoever opened it closes it. */
export const guidedSimulation = async (scenario = 'healthy', change: unknown = {}) => {
  const clock = createFakeClock();
  const ports = simulatedPorts({ clock, families: allSimulators });
  const terminal = present(ports.terminal(scenario));
  unwrap(terminal.change({ drifts: false, ...(change as object) }));
  const moved = async <T>(work: Promise<T>): Promise<T> => {
    const state = { hasEnded: false };
    const ended = work.finally(() => {
      state.hasEnded = true;
    });
    for (let seconds = 0; !state.hasEnded && seconds < 900; seconds += 1) {
      await clock.advance(1000);
      await setImmediate();
    }
    return ended;
  };
  const dataFolder = await tempFolder();
  const options = {
    dataFolder,
    shop: 'simulated',
    ports,
    plugins: allPlugins,
    clock,
    log: silentLogger,
    operator: 'Li',
    uptimeMs: () => clock.now() - Date.UTC(2026, 10, 1),
  } as const;
  let engine: Engine = unwrap(await composeEngine(options));
  const services = () => engine.services;
  const check = async (): Promise<string> => {
    const run = unwrap(
      await services().checks.start({ terminalIds: [], addresses: [`sim:${scenario}`], level: 'quick' }),
    );
    return present(unwrap(await moved(services().checks.finished(run.id))).targets[0]?.terminalId);
  };
  const terminalId = await check();
  const begin = async (...steps: GuidedCheckId[]) => unwrap(await services().guided.start({ terminalId, steps })).id;
  const measure = async (
    visitId: string,
    step: GuidedCheckId,
    phase: 'before' | 'after' = 'before',
  ): Promise<VisitStep> => {
    unwrap(await services().guided.measure({ visitId, step, phase }));
    const visit = unwrap(await moved(services().guided.settled(visitId)));
    return present(visit.steps.find(({ id }) => id === step));
  };
  const answer = async (visitId: string, step: GuidedCheckId, given: string, code: string | null = null) => {
    const visit = unwrap(await services().guided.answer({ visitId, step, answer: given, note: null, code }));
    return present(visit.steps.find(({ id }) => id === step)?.result);
  };
  const finish = async (visitId: string) => {
    unwrap(await services().guided.finish({ visitId }));
    const visit = unwrap(await moved(services().guided.settled(visitId)));
    const report = unwrap(await services().checks.report({ checkId: present(visit.checkId) }));
    return { visit, report };
  };
  const restart = async () => {
    await moved(engine.close());
    engine = unwrap(await composeEngine(options));
  };
  const another = () => composeEngine({ ...options, ports: simulatedPorts({ clock, families: allSimulators }) });
  const close = () => moved(engine.close());
  return {
    clock,
    terminal,
    terminalId,
    services,
    begin,
    measure,
    answer,
    finish,
    restart,
    another,
    close,
    moved,
  };
};
