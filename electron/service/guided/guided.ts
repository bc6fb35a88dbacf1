// Guided visits: begun, measured, answered, continued after a restart, finished or cancelled; one open visit per terminal.
import { toAppError } from '../../../shared/error/appError.ts';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import type { GuidedVisit } from '../../../shared/guided/guidedVisit.ts';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { attempt } from '../attempt.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { type LogLine, writeLineWith } from '../logWriter.ts';
import { nameOf } from '../nameOf.ts';
import { type GuidedDeps, mustAllowVisit } from './atVisited.ts';
import { finishVisit, newRecordId, storeUnread } from './finishVisit.ts';
import { chosenSteps, offeredSteps } from './guidedOffer.ts';
import type { Guided } from './guidedServices.ts';
import { createMeasuring } from './measuring.ts';
import { createVisitRest, type LeftAlone } from './visitRest.ts';
import {
  afterRestart,
  again,
  answered,
  hasAnswers,
  isAtWork,
  newVisit,
  refuse,
  skipped,
  stepOf,
} from './visitSteps.ts';

/** Visits with their beginning and end. */
export interface GuidedService extends Guided {
  /** Takes up what an engine that is gone has left; ends visits that nobody touched for a week. Rejects with store.* */
  recover(): Promise<void>;
  /** Ends what runs and waits for it. */
  stop(): Promise<void>;
}

const leftLine = { zh: '引导检查取消，没有结果', en: 'Guided check given up without a result' };
const begunLine = (steps: number): Bilingual => ({
  zh: `引导检查开始：${String(steps)} 步`,
  en: `Guided check begun: ${String(steps)} steps`,
});

/** Visits of the open shop. */
export const createGuided = (deps: GuidedDeps): GuidedService => {
  const { terminals, guided, checks } = deps.shops.open;
  const inTurn = createTurns();
  const live = new Map<string, { readonly controller: AbortController; done: Promise<void> }>();
  const rest = createVisitRest(deps.clock);
  const nowText = (): string => utcText(deps.clock.now());

  const shown = (visit: GuidedVisit): GuidedVisit => ({ ...visit, isStale: rest.isStale(visit) });
  const knownTerminal = async (terminalId: string): Promise<StoredTerminal> =>
    (await terminals.byId(terminalId)) ?? refuse('terminal.unknown', { terminalId });
  const known = async (visitId: string): Promise<GuidedVisit> =>
    (await guided.byId(visitId)) ?? refuse('guided.unknown', { visitId });
  /** As it is: what is said to be going on but is not, because its end could not be kept, is not going on. */
  const asItIs = (visit: GuidedVisit): GuidedVisit =>
    visit.finishedAt !== null || live.has(visit.id) || !isAtWork(visit) ? visit : afterRestart(visit);
  const knownOpen = async (visitId: string): Promise<GuidedVisit> => {
    const visit = asItIs(await known(visitId));
    return visit.finishedAt === null ? visit : refuse('guided.ended', { visitId });
  };

  const keep = async (visit: GuidedVisit, line: LogLine | null = null): Promise<GuidedVisit> => {
    const kept = { ...visit, changedAt: nowText() };
    if (line === null) await guided.save(kept);
    else await writeLineWith(deps, () => guided.save(kept), line);
    rest.touched(kept.id);
    deps.publish('guided.progress', shown(kept));
    return shown(kept);
  };

  /** One change of the newest state after the other; a change that changes nothing is not kept. */
  const change = (visitId: string, make: (visit: GuidedVisit) => GuidedVisit): Promise<GuidedVisit> =>
    inTurn(async () => {
      const before = await knownOpen(visitId);
      const after = make(before);
      return after === before ? shown(before) : keep(after);
    });

  const mustRun = (visit: GuidedVisit): GuidedVisit => {
    if (visit.state === 'finishing') refuse('guided.ended', { visitId: visit.id });
    return rest.isStale(visit) ? refuse('guided.stale', { visitId: visit.id }) : visit;
  };

  /** Runs what takes time; at most one thing in a visit at a time. */
  const inBackground = (visitId: string, work: (signal: AbortSignal) => Promise<void>): void => {
    const controller = new AbortController();
    const done = work(controller.signal)
      .catch((thrown: unknown) => {
        const { code, details } = toAppError(thrown);
        deps.log('error', 'a guided visit could not go on', { code, details });
      })
      .finally(() => {
        if (live.get(visitId)?.controller === controller) live.delete(visitId);
      });
    live.set(visitId, { controller, done });
  };

  const measuring = createMeasuring(deps, change);

  const lineAbout = async (terminalId: string, summary: Bilingual): Promise<LogLine> => {
    const terminal = await deps.shops.open.terminals.byId(terminalId);
    return { kind: 'check', terminal, summary };
  };

  const end = async (
    visit: GuidedVisit,
    ended: Pick<GuidedVisit, 'state' | 'checkId' | 'error'>,
    said: Bilingual = leftLine,
  ): Promise<GuidedVisit> => {
    // What was answered has a record with a line of its own.
    const line = ended.checkId === null || said !== leftLine ? await lineAbout(visit.terminalId, said) : null;
    return keep({ ...visit, ...ended, finishedAt: nowText() }, line);
  };

  /** Whether the record was made before the engine could say so. */
  const isRecorded = async ({ checkId }: GuidedVisit): Promise<boolean> =>
    checkId !== null && (await checks.byId(checkId)) !== null;

  /** Without a reading; what was answered is kept. */
  const cancelNow = async (visit: GuidedVisit, alone: LeftAlone | null = null): Promise<GuidedVisit> => {
    if (await isRecorded(visit)) return end(visit, { state: 'finished', checkId: visit.checkId, error: null });
    const error = alone?.why ?? null;
    if (!hasAnswers(visit)) return end(visit, { state: 'cancelled', checkId: null, error }, alone?.said);
    const checkId = visit.checkId ?? newRecordId();
    await guided.save({ ...visit, checkId });
    await storeUnread({ visit, checkId, signal: AbortSignal.abort() }, 'cancelled', deps);
    return end(visit, { state: 'cancelled', checkId, error }, alone?.said);
  };

  const finishing = async (visit: GuidedVisit, checkId: string, signal: AbortSignal): Promise<void> => {
    const { error, isStored } = await finishVisit({ visit, checkId, signal }, deps);
    await inTurn(async () => {
      if (!isStored) {
        await keep({ ...visit, state: 'running', checkId: null, error });
        return;
      }
      const state = error?.code === 'check.cancelled' ? ('cancelled' as const) : ('finished' as const);
      await end(visit, { state, checkId, error });
    });
  };

  const finish = (visitId: string): Promise<GuidedVisit> =>
    inTurn(async () => {
      const visit = await knownOpen(visitId);
      if (visit.state === 'finishing') return shown(visit);
      if (live.has(visitId)) return refuse('guided.working', { visitId });
      if (await isRecorded(visit)) return end(visit, { state: 'finished', checkId: visit.checkId, error: null });
      const checkId = newRecordId();
      const begun = await keep({ ...visit, state: 'finishing', checkId, error: null });
      inBackground(visitId, (signal) => finishing(begun, checkId, signal));
      return begun;
    });

  const cancel = async (visitId: string): Promise<GuidedVisit> => {
    const going = live.get(visitId);
    going?.controller.abort();
    await going?.done;
    return inTurn(async () => {
      const visit = await known(visitId);
      return visit.finishedAt === null ? cancelNow(visit) : shown(visit);
    });
  };

  const start = ({ terminalId, steps }: CommandInput<'guided.start'>): Promise<GuidedVisit> =>
    inTurn(async () => {
      const terminal = await knownTerminal(terminalId);
      const open = await guided.openOf(terminalId);
      if (open !== null && !rest.isStale(open)) return shown(open);
      await mustAllowVisit(terminal, 'quickCheck', deps);
      const chosen = chosenSteps(await offeredSteps(terminal, deps.shops.open, deps.clock.now()), steps);
      const impossible = chosen.find(({ isPossible }) => !isPossible);
      if (impossible !== undefined) {
        refuse('input.invalid', { field: 'steps', found: impossible.id, expected: 'steps that are possible' });
      }
      if (open !== null) await cancelNow(open);
      const subject = {
        terminalId,
        terminalName: nameOf(terminal),
        simulated: terminal.simulated,
        operator: deps.operator.current(),
      };
      const line = await lineAbout(terminalId, begunLine(chosen.length));
      return keep(newVisit(subject, chosen, nowText()), line);
    });

  const measure = ({ visitId, step, phase }: CommandInput<'guided.measure'>): Promise<GuidedVisit> =>
    inTurn(async () => {
      const visit = mustRun(await knownOpen(visitId));
      const before = stepOf(visit, step);
      if (before.state === 'working') return shown(visit);
      if (live.has(visitId)) return refuse('guided.working', { step });
      const { begun, work } = await measuring.begin(visit, { step, phase, kind: guidedStepOf(step).measure });
      const kept = await keep(begun);
      inBackground(visitId, work);
      return kept;
    });

  const offer = async (terminalId: string) => {
    const terminal = await knownTerminal(terminalId);
    const refusal = (await deps.register?.refusal(terminal, 'quickCheck', deps.shops.open)) ?? null;
    return { terminalId, refusal, steps: await offeredSteps(terminal, deps.shops.open, deps.clock.now()) };
  };

  const takeUp = async (visit: GuidedVisit): Promise<void> => {
    if (visit.state === 'finishing' && (await isRecorded(visit))) {
      await end(visit, { state: 'finished', checkId: visit.checkId, error: null });
      return;
    }
    const alone = rest.leftAlone(visit);
    if (alone !== null) await cancelNow(afterRestart(visit), alone);
    else await guided.save(afterRestart(visit));
  };

  return {
    steps: ({ terminalId }) => attempt(() => offer(terminalId)),
    start: (input) => attempt(() => start(input)),
    visit: ({ visitId }) => attempt(async () => shown(asItIs(await known(visitId)))),
    open: ({ terminalId }) =>
      attempt(async () => {
        const visit = await guided.openOf(terminalId);
        return visit === null ? null : shown(asItIs(visit));
      }),
    measure: (input) => attempt(() => measure(input)),
    answer: ({ visitId, step, ...told }) =>
      attempt(() => change(visitId, (visit) => answered(mustRun(visit), step, told, nowText()))),
    skip: ({ visitId, step, reason }) =>
      attempt(() => change(visitId, (visit) => skipped(mustRun(visit), step, reason, nowText()))),
    again: ({ visitId, step }) => attempt(() => change(visitId, (visit) => again(mustRun(visit), step))),
    finish: ({ visitId }) => attempt(() => finish(visitId)),
    cancel: ({ visitId }) => attempt(() => cancel(visitId)),
    settled: (visitId) =>
      attempt(async () => {
        await live.get(visitId)?.done;
        return shown(await known(visitId));
      }),
    recover: () =>
      inTurn(async () => {
        for (const visit of await guided.unfinished()) if (!live.has(visit.id)) await takeUp(visit);
      }),
    stop: async () => {
      const going = [...live.values()];
      for (const { controller } of going) controller.abort();
      await Promise.all(going.map(({ done }) => done));
    },
  };
};
