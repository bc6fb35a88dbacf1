// What a guided check looks at, as a test puts it together.
import type { GuidedContext } from '../../electron/service/guided/checks/guidedCheck.ts';
import { evidenceOf } from '../../electron/service/guided/measuredEvidence.ts';
import type { GuidedCheckId } from '../../shared/check/checkIds.ts';
import { guidedStepOf } from '../../shared/guided/guidedSteps.ts';
import type { ClockMeasure, Measure } from '../../shared/guided/guidedVisit.ts';
import { present } from './anEngine.ts';

/** An answer of a step, with what was measured. */
export const aGuidedContext = (
  id: GuidedCheckId,
  answer: string,
  looks: { readonly before?: Measure; readonly after?: Measure; readonly isProven?: boolean } = {},
): GuidedContext => {
  const { before = null, after = null, isProven = false } = looks;
  const isMeasured = before !== null || after !== null;
  return {
    answer: present(guidedStepOf(id).answers.find((each) => each.id === answer)),
    measured: isMeasured ? { before, after, evidence: evidenceOf({ before, after }), problem: null } : null,
    isProven,
  };
};

/** Counters of a reader. */
export const counts = (good: number | null, failed: number | null): Measure => ({
  kind: 'readerCounts',
  at: '2026-11-22T01:30:05.000Z',
  good,
  failed,
});

/** A look at the clock, so many seconds after the first one; the terminal's time is told by its offset. */
export const clockAt = (seconds: number, changes: Partial<ClockMeasure> = {}): ClockMeasure => {
  const now = Date.UTC(2026, 10, 22, 1, 30, 5) + seconds * 1000;
  const offsetSeconds = changes.offsetSeconds === undefined ? 2 : changes.offsetSeconds;
  const shown = now + 8 * 3_600_000 + (offsetSeconds ?? 0) * 1000;
  return {
    kind: 'clock',
    at: new Date(now).toISOString(),
    terminalTime: offsetSeconds === null ? null : new Date(shown).toISOString().slice(0, 19),
    computerUptimeMs: 5_000_000 + seconds * 1000,
    zoneMinutes: 480,
    terminalUptimeSeconds: null,
    ...changes,
    offsetSeconds,
  };
};
