// Commands with an effect: confirmed by a person, guarded, logged, one at a time, never begun or repeated by themselves.
import { AppFailure, failure, type Result, toAppError } from '../../shared/error/appError.ts';
import type { ActionRun } from '../../shared/model/action.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import { lineClock } from '../driver/lineClock.ts';
import type { Consent } from '../driver/terminalDriver.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { type PortAddress, parsePortAddress } from '../transport/portAddress.ts';
import { firstState } from './actionBeginning.ts';
import { savedFile } from './actionFiles.ts';
import { consentTo, unsettledOf } from './actionGuard.ts';
import { blockedLine, endedLine, interruptedLine, startedLine } from './actionLog.ts';
import { asStored, offersOf } from './actionOffers.ts';
import { type ActionEnd, carryOutAction } from './actionSteps.ts';
import { attempt } from './attempt.ts';
import { changeOf } from './changeOf.ts';
import { announce, type CheckDeps } from './checkTarget.ts';
import { utcText } from './isoTime.ts';
import { isProcessRunning } from './isProcessRunning.ts';
import { type LogLine, writeLine, writeLineWith } from './logWriter.ts';
import type { Actions, StartAction } from './services.ts';
import { throttle } from './throttle.ts';

/** The line about the end of a command: what became of it. */
const endOf = (ended: ActionRun, terminal: StoredTerminal): LogLine => ({
  kind: 'action',
  summary: endedLine(ended),
  terminal,
  why: ended.reason,
  after: changeOf(null, {
    command: ended.command,
    wasSent: ended.wasSent,
    error: ended.error?.code ?? null,
    checkBefore: ended.beforeCheckId,
    checkAfter: ended.afterCheckId,
  }).after,
});

const progressEveryMs = 100;

interface LiveAction {
  run: ActionRun;
  /** Replaced once the command is over: cancelling the command is not cancelling the look at what became of it. */
  controller: AbortController;
  done: Promise<void>;
}

/** Actions with their end. */
export interface ActionService extends Actions {
  /** Gives an end to what a program that is gone has left without one: unclear, logged, never sent again. */
  recover(): Promise<void>;
  /** Cancels what runs and waits until it has stopped. */
  stop(): Promise<void>;
}

const refuse = ({ error }: { readonly error: ConstructorParameters<typeof AppFailure>[0] }): never => {
  throw new AppFailure(error);
};

/** Actions of the open shop; `isRunning` tells whether a process is still there. */
export const createActions = (
  deps: CheckDeps,
  plugins: readonly DriverPlugin[],
  isRunning: (processId: number) => boolean = isProcessRunning,
): ActionService => {
  const live = new Map<string, LiveAction>();
  let isStopping = false;
  const { terminals, actions, readings } = deps.shops.open;

  const known = async (terminalId: string): Promise<StoredTerminal> =>
    (await terminals.byId(terminalId)) ?? refuse(failure('terminal.unknown', { terminalId }));
  const pluginOf = (terminal: StoredTerminal): DriverPlugin | undefined =>
    plugins.find(({ id }) => id === terminal.identity.driver);
  const runningAt = (terminalId: string): ActionRun | null =>
    [...live.values()].find(({ run }) => run.terminalId === terminalId)?.run ?? null;

  const refuseIfBusy = (address: PortAddress, terminalId: string): void => {
    const { activity } = deps;
    const isBusy = activity.isClaimed(address.text) || activity.isTerminalClaimed(terminalId);
    if (isBusy || activity.isBusy(address.text) || activity.isChecking(terminalId)) {
      refuse(failure('action.already-running', { address: address.text }));
    }
  };

  // Window and command line are two programs on the same records.
  const refuseIfElsewhere = async (address: PortAddress, terminalId: string): Promise<void> => {
    const others = (await actions.unfinished()).filter(
      ({ run, processId }) => run.terminalId === terminalId && processId !== process.pid && isRunning(processId),
    );
    if (others.length > 0) refuse(failure('action.already-running', { address: address.text }));
  };

  const consent = async (terminal: StoredTerminal, { command, confirmation }: StartAction): Promise<Consent> => {
    const unsettled = unsettledOf(await readings.latest(terminal.id), deps.clock.now());
    const operator = deps.operator.current();
    const given = consentTo({ terminal, command, confirmation, unsettled, operator, now: deps.clock.now() });
    if (given.ok) return given.value;
    if (given.error.code === 'action.payments-pending') {
      const summary = blockedLine(command, unsettled.count, confirmation.reason.trim());
      await attempt(() => writeLine(deps, { kind: 'action', summary, terminal }));
    }
    return refuse(given);
  };

  /** Keeps the end; what cannot be kept is at least shown. */
  const finish = async (
    terminal: StoredTerminal,
    ended: ActionRun,
    content: ActionEnd['content'],
  ): Promise<ActionRun> => {
    const kept = await attempt(() => writeLineWith(deps, () => actions.finish(ended, content), endOf(ended, terminal)));
    if (kept.ok) return ended;
    const { error } = kept;
    // What came of it is told in any case, if it can be.
    await attempt(() => writeLine(deps, endOf(ended, terminal)));
    deps.log('error', 'the end of an action could not be kept', { code: error.code });
    return { ...ended, file: null, error: ended.error ?? error };
  };

  const begin = (
    order: { readonly terminal: StoredTerminal; readonly address: PortAddress; readonly plugin: DriverPlugin },
    { input, given, first }: { readonly input: StartAction; readonly given: Consent; readonly first: ActionRun },
  ): ActionRun => {
    const { terminal, address } = order;
    // What it took is told by its end.
    const clock = lineClock(deps.clock);
    const progress = throttle<ActionRun>(deps.clock, progressEveryMs, (run) => {
      deps.publish('actions.progress', run);
    });
    const one: LiveAction = { run: first, controller: new AbortController(), done: Promise.resolve() };
    const update = (change: Partial<ActionRun>): void => {
      one.run = { ...one.run, ...change };
      progress.push(one.run);
    };
    const secondSignal = (): AbortSignal => {
      if (isStopping) return AbortSignal.abort();
      one.controller = new AbortController();
      update({ isCancelling: false });
      return one.controller.signal;
    };
    const work = async (): Promise<void> => {
      const { signal } = one.controller;
      const details = { ...order, options: first.options, override: input.confirmation.override, consent: given };
      const end: ActionEnd = await carryOutAction({ ...details, signal, update }, secondSignal, deps).catch(
        (thrown: unknown) => ({ change: { error: toAppError(thrown) }, content: null }),
      );
      update({ ...end.change, step: 'storing' });
      const finishedAt = utcText(clock.now());
      const ended = await finish(terminal, { ...one.run, step: null, isCancelling: false, finishedAt }, end.content);
      deps.activity.end(address.text);
      deps.activity.release(address.text);
      live.delete(first.id);
      update(ended);
      progress.flush();
      const now = await attempt(() => terminals.byId(terminal.id));
      if (now.ok && now.value !== null) announce(deps, now.value);
    };
    live.set(first.id, one);
    deps.activity.begin(address.text, terminal.id);
    announce(deps, terminal);
    one.done = work();
    return one.run;
  };

  const start = async (input: StartAction): Promise<ActionRun> => {
    const terminal = await known(input.terminalId);
    const { command } = input;
    const plugin = pluginOf(terminal);
    const parsed = parsePortAddress(terminal.address);
    if (!parsed.ok) return refuse(parsed);
    const address = parsed.value;
    if (plugin?.commands.includes(command) !== true) {
      return refuse(failure('action.not-offered', { address: address.text, command }));
    }
    const refusal = (await deps.register?.refusal(terminal, 'command', deps.shops.open)) ?? null;
    if (refusal !== null) return refuse({ error: refusal });
    const given = await consent(terminal, input);
    const first = firstState(terminal, input, given);
    await refuseIfElsewhere(address, terminal.id);
    // From the look to the claim nothing waits: two requests at the same moment cannot both pass.
    refuseIfBusy(address, terminal.id);
    deps.activity.claim(address.text, terminal.id);
    try {
      // What cannot be written down is not done.
      const line = { kind: 'action', summary: startedLine(first), terminal } as const;
      await writeLineWith(deps, () => actions.begin(first, process.pid), line);
    } catch (thrown) {
      deps.activity.release(address.text);
      throw thrown;
    }
    return begin({ terminal, address, plugin }, { input, given, first });
  };

  const runOf = async (runId: string): Promise<ActionRun> => {
    const stored = live.get(runId)?.run ?? (await actions.byId(runId));
    if (stored === null) return refuse(failure('run.unknown', { runId }));
    return live.has(runId) ? stored : asStored(stored);
  };

  const recover = async (): Promise<void> => {
    for (const { run, processId } of await actions.unfinished()) {
      if (live.has(run.id) || (processId !== process.pid && isRunning(processId))) continue;
      const terminal = await terminals.byId(run.terminalId);
      const ended = { ...asStored(run), finishedAt: utcText(deps.clock.now()) };
      const line = { kind: 'action', summary: interruptedLine(run), terminal } as const;
      await writeLineWith(deps, () => actions.finish(ended, null), line);
    }
  };

  return {
    recover,
    list: ({ terminalId }) =>
      attempt(async () => {
        const terminal = await known(terminalId);
        return offersOf(terminal, pluginOf(terminal), runningAt(terminalId), deps);
      }),
    start: (input) => attempt(() => start(input)),
    cancel: ({ runId }) =>
      attempt(async () => {
        const one = live.get(runId);
        if (one === undefined) return runOf(runId);
        one.run = { ...one.run, isCancelling: true };
        one.controller.abort();
        deps.publish('actions.progress', one.run);
        return one.run;
      }),
    run: ({ runId }) => attempt(() => runOf(runId)),
    file: ({ fileId }) => attempt(async () => (await savedFile(deps, fileId)).description),
    writeFile: ({ fileId, file }) =>
      attempt(async () => {
        const { write } = await savedFile(deps, fileId);
        return write(file);
      }),
    finished: (runId): Promise<Result<ActionRun>> =>
      attempt(async () => {
        await live.get(runId)?.done;
        return runOf(runId);
      }),
    stop: async () => {
      isStopping = true;
      const all = [...live.values()];
      for (const { controller } of all) controller.abort();
      await Promise.all(all.map(({ done }) => done));
    },
  };
};
