// Where the bounds of a result come from: kept with it, so that it can be understood after the limit was changed.
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import type { CheckContext } from './check.ts';

/** The result with the origin of the limit that it was judged by; unchanged where it has none. */
export const withOrigin = (result: CheckResult, { limits, limitOrigins }: CheckContext): CheckResult => {
  const [metric] = [...limits].find(([, bounds]) => bounds === result.limit) ?? [];
  const limitOrigin = metric === undefined ? undefined : limitOrigins?.get(metric);
  return limitOrigin === undefined ? result : { ...result, limitOrigin };
};
