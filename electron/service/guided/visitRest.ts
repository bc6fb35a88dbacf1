// How long nothing was done in a visit, and what that means for it.
import { type AppError, failure } from '../../../shared/error/appError.ts';
import { endedAfterMs, type GuidedVisit } from '../../../shared/guided/guidedVisit.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Clock } from '../serviceDeps.ts';
import { startWatch } from '../startWatch.ts';
import { isStaleAt } from './visitSteps.ts';

const dayMs = 24 * 3_600_000;

/** Why the program ends a visit, for its page and for the log. */
export interface LeftAlone {
  readonly why: AppError;
  readonly said: Bilingual;
}

/** The rest of visits. */
export interface VisitRest {
  /** Something was done in it now. */
  touched(visitId: string): void;
  /** Too long to be continued. */
  isStale(visit: GuidedVisit): boolean;
  /** So long that the program ends it; null = not yet. */
  leftAlone(visit: GuidedVisit): LeftAlone | null;
}

/** Counts by what goes by while the program runs, since the clock on the wall may be set; over a restart only that one is left. */
export const createVisitRest = (clock: Clock): VisitRest => {
  const watches = new Map<string, () => number>();
  const restOf = ({ id, changedAt }: GuidedVisit): number => watches.get(id)?.() ?? clock.now() - Date.parse(changedAt);
  return {
    touched: (visitId) => {
      watches.set(visitId, startWatch(clock));
    },
    isStale: (visit) => isStaleAt(visit, Date.parse(visit.changedAt) + restOf(visit)),
    leftAlone: (visit) => {
      const rest = restOf(visit);
      if (rest <= endedAfterMs) return null;
      const days = Math.floor(rest / dayMs);
      return {
        why: failure('guided.left-alone', { days }).error,
        said: {
          zh: `引导检查结束：按电脑时钟，已有 ${String(days)} 天没有动过；做过的步骤都保留着`,
          en: `Guided check ended: by the computer’s clock nothing was done in it for ${String(days)} days; the steps that were done are kept`,
        },
      };
    },
  };
};
