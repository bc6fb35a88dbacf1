// A measurement from the operator's press to what is kept of it: counters, clock, or one printed slip.
import type { GuidedCheckId } from '../../../shared/check/checkIds.ts';
import type { GuidedMeasure } from '../../../shared/guided/guidedStep.ts';
import type { GuidedVisit, SlipMeasure } from '../../../shared/guided/guidedVisit.ts';
import { leastOffSeconds } from '../../../shared/guided/steps/clockStep.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { attempt } from '../attempt.ts';
import { writeLine } from '../logWriter.ts';
import { atVisited, type GuidedDeps, mustAllowVisit } from './atVisited.ts';
import { lookOnce } from './measureStep.ts';
import { plannedSlip, printSlip, slipLine } from './printSlip.ts';
import { measuredTo, refuse, stepOf, working } from './visitSteps.ts';

/** What to measure. */
export interface MeasureOrder {
  readonly step: GuidedCheckId;
  readonly phase: 'before' | 'after';
  readonly kind: GuidedMeasure | null;
}

/** The visit with the step at work, and the work itself, which keeps its end. */
export interface BegunMeasure {
  readonly begun: GuidedVisit;
  readonly work: (signal: AbortSignal) => Promise<void>;
}

/** Begins measurements. */
export interface Measuring {
  /** Codes: guided.no-measure, guided.too-early, guided.not-possible, lifecycle.not-allowed, terminal.unknown */
  begin(visit: GuidedVisit, order: MeasureOrder): Promise<BegunMeasure>;
}

type Change = (visitId: string, make: (visit: GuidedVisit) => GuidedVisit) => Promise<GuidedVisit>;

const actionOf = { slip: 'command', readerCounts: 'quickCheck', clock: 'quickCheck' } as const;

/** Measurements of visits; `change` keeps what became of one. */
export const createMeasuring = (deps: GuidedDeps, change: Change): Measuring => {
  /** A clock is read again only after the terminal can have been off long enough; a computer that restarted cannot tell. */
  const mustBeLate = (visit: GuidedVisit, { step, phase }: MeasureOrder): void => {
    const before = stepOf(visit, step).measured?.before;
    if (phase === 'before' || before?.kind !== 'clock') return;
    const elapsed = (deps.uptimeMs() - before.computerUptimeMs) / 1000;
    if (elapsed < 0 || elapsed >= leastOffSeconds) return;
    refuse('guided.too-early', { minutes: Math.ceil((leastOffSeconds - elapsed) / 60) });
  };

  const look = async ({ id, terminalId }: GuidedVisit, order: MeasureOrder, signal: AbortSignal): Promise<void> => {
    const { step, phase } = order;
    const request = { terminalId, action: 'quickCheck' as const, signal };
    const looked = await atVisited(request, deps, (visited) => lookOnce(step, visited, deps));
    const found = looked.ok ? { measure: looked.value, problem: null } : { measure: null, problem: looked.error };
    await change(id, (visit) => measuredTo(visit, step, phase, found));
  };

  /** What is known of a slip, and what stood in its way; `working` = it is on its way. */
  const keepSlip = (
    { id }: GuidedVisit,
    { step }: MeasureOrder,
    found: Parameters<typeof measuredTo>[3],
  ): Promise<GuidedVisit> => change(id, (visit) => measuredTo(visit, step, 'before', found));

  const slip = async (
    visit: GuidedVisit,
    terminal: StoredTerminal,
    order: MeasureOrder,
    signal: AbortSignal,
  ): Promise<void> => {
    const planned = plannedSlip(terminal, deps);
    const sending = { hasBegun: false };
    const onSending = async (): Promise<void> => {
      sending.hasBegun = true;
      // Should the engine end now, nobody knows whether paper came out, and nothing is sent again.
      await keepSlip(visit, order, { measure: planned, problem: null, state: 'working' });
    };
    const request = { terminalId: terminal.id, action: 'command' as const, signal };
    const printed = await atVisited(request, deps, (visited) => printSlip(planned, visited, onSending, deps));
    const ended: SlipMeasure = printed.ok ? printed.value : { ...planned, ending: 'notSent' };
    if (sending.hasBegun) {
      await attempt(() => writeLine(deps, { kind: 'action', summary: slipLine(ended.ending, ended.code), terminal }));
    }
    const measure = printed.ok || sending.hasBegun ? ended : null;
    await keepSlip(visit, order, { measure, problem: printed.ok ? null : printed.error });
  };

  return {
    begin: async (visit, order) => {
      const { kind, step, phase } = order;
      if (kind === null || (kind === 'slip' && phase === 'after')) return refuse('guided.no-measure', { step });
      const terminal =
        (await deps.shops.open.terminals.byId(visit.terminalId)) ??
        refuse('terminal.unknown', { terminalId: visit.terminalId });
      await mustAllowVisit(terminal, actionOf[kind], deps);
      mustBeLate(visit, order);
      const begun = working(visit, step);
      return {
        begun,
        work: (signal) => (kind === 'slip' ? slip(visit, terminal, order, signal) : look(visit, order, signal)),
      };
    },
  };
};
