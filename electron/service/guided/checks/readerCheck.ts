// How the three reader tests are judged: by how far the terminal's own counters rose; where they say nothing, by the answer.
import type { GuidedCheckId } from '../../../../shared/check/checkIds.ts';
import type { Measured, ReaderCounts } from '../../../../shared/guided/guidedVisit.ts';
import type { CheckHelp } from '../../../../shared/help/checkHelp.ts';
import type { ReaderFinding } from '../../../../shared/help/checks/guidedReader.ts';
import { type GuidedCheck, type GuidedContext, resultOf } from './guidedCheck.ts';

/** How far both counters rose. */
interface Rise {
  readonly good: number;
  readonly failed: number;
}

const countsOf = (measure: Measured['before']): ReaderCounts | null =>
  measure?.kind === 'readerCounts' ? measure : null;

const riseOfOne = (before: number | null, after: number | null): number | null =>
  before === null || after === null || after < before ? null : after - before;

/** Null where a counter is missing on either side, or ran backwards, which a restart or a new head may cause. */
export const riseOf = (measured: Measured | null): Rise | null => {
  const before = countsOf(measured?.before ?? null);
  const after = countsOf(measured?.after ?? null);
  if (before === null || after === null) return null;
  const good = riseOfOne(before.good, after.good);
  const failed = riseOfOne(before.failed, after.failed);
  return good === null || failed === null ? null : { good, failed };
};

const toldFinding = ({ answer }: GuidedContext): ReaderFinding => answer.finding as ReaderFinding;

/** What the counters say where they moved; the answer can only add doubt. */
const countedFinding = (rise: Rise, told: ReaderFinding): ReaderFinding => {
  if (rise.good === 0) return 'onlyFailed';
  if (told === 'never') return 'disagrees';
  if (rise.failed > 0) return 'someFailed';
  return told === 'sometimes' ? 'sometimes' : 'counted';
};

const findingOf = (context: GuidedContext): { readonly finding: ReaderFinding; readonly rise: Rise | null } => {
  const told = toldFinding(context);
  const rise = riseOf(context.measured);
  if (told === 'noReader' || told === 'noCard' || rise === null) return { finding: told, rise: null };
  if (rise.good === 0 && rise.failed === 0) return { finding: told === 'reads' ? 'unmoved' : told, rise: null };
  return { finding: countedFinding(rise, told), rise };
};

/** A check of one reader. */
export const readerCheck = (id: GuidedCheckId, help: CheckHelp<ReaderFinding>): GuidedCheck => ({
  id,
  judge: (context) => {
    const { finding, rise } = findingOf(context);
    return resultOf(help, finding, context, { good: rise?.good ?? 0, failed: rise?.failed ?? 0 });
  },
});
