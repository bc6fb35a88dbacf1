// What a health check is: a pure judgement over what a driver has read. One file per check; allChecks.ts lists them.
import type { CheckId } from '../../../shared/check/checkIds.ts';
import type { ExpectedSet } from '../../../shared/expected/expectedSet.ts';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { LimitOrigin } from '../../../shared/metric/limitScope.ts';
import type { CheckResult, HealthReport } from '../../../shared/model/healthReport.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { Drift } from '../../../shared/register/binding.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { BoundValues, Said } from '../bindingDrift.ts';
import type { OtherClock } from '../checkBackground.ts';
import type { EarlierValues } from '../earlierCounters.ts';
import type { LineShare } from '../linkReadings.ts';
import type { Collected } from '../readingCollector.ts';
import type { TrendContext } from '../trends/baselineContext.ts';

/** The shop's own record of a terminal, as far as it can be compared. */
export interface RegisterView {
  readonly values: BoundValues;
  /** Numbers of label and electronics that earlier checks have found. */
  readonly alsoKnownAs: readonly string[];
  /** What slips and the portal say. */
  readonly said: readonly Said[];
  /** Open differences, for what a person has said about them. */
  readonly drifts: readonly Drift[];
  /** Local day, `2026-11-22`. */
  readonly today: string;
}

/** Everything a check may look at. */
export interface CheckContext {
  readonly report: DriverReport;
  /** Plausible readings, one per metric. */
  readonly readings: ReadonlyMap<MetricKey, Reading>;
  /** Limits in force; a metric without a limit is missing. */
  readonly limits: ReadonlyMap<MetricKey, Bounds>;
  /** Where each of them comes from: scope, version, reason; kept with the results. */
  readonly limitOrigins?: ReadonlyMap<MetricKey, LimitOrigin>;
  /** What the terminals of this model should have; null or absent = nobody has set that. */
  readonly expected?: { readonly set: ExpectedSet; readonly version: number } | null;
  readonly address: string;
  /** The record before this one, of the same terminal. */
  readonly previous: HealthReport | null;
  /** By check: the newest record that tells what it compares with, where the one before was cut short. */
  readonly tellers?: ReadonlyMap<CheckId, HealthReport>;
  /** Counters of earlier checks of the same terminal. */
  readonly earlier: EarlierValues;
  /** What of the driver's numbers became no reading. */
  readonly sorted: Pick<Collected, 'implausible' | 'contradictions'>;
  /** Other terminals of the shop whose clock was read in the last day. */
  readonly otherClocks: readonly OtherClock[];
  /** By how much the computer's clock moved during the check beyond the time that went by, ms; 0 = it did not jump. */
  readonly clockJumpMs: number;
  /** Lines of earlier checks of the same terminal, newest first, at most twelve. */
  readonly earlierLines: readonly LineShare[];
  /** Usual ranges and forecasts of this terminal; null or absent = it is met for the first time. */
  readonly trends?: TrendContext | null;
  /** The record of this terminal; null = none, or one that is not the shop's. */
  readonly register: RegisterView | null;
  /** When it was read, UTC text. */
  readonly readAt: string;
  /** The computer's local time at a moment in ms, as `2026-11-22 09:30:05`. */
  readonly localTime: (at: number) => string;
}

/** One check. Never throws; what the terminal does not give is `notSupported`, what was not reached is `skipped`. */
export interface HealthCheck {
  readonly id: CheckId;
  judge(context: CheckContext): CheckResult;
}
