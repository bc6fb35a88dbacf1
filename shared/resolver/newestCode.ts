// The code that a case is about: the newest one that is no approval.
import { isApproved } from '../diagnosis/responseCodes/allResponseCodes.ts';
import type { ProfileId } from '../diagnosis/responseCodes/responseCode.ts';
import type { CaseFact } from './resolverCase.ts';

const timeOf = ({ at, takenAt }: CaseFact): number => Date.parse(at ?? takenAt);

/** The newest refusal among the facts; null where there is none. Later in the list wins where times are the same. */
export const newestRefusal = (facts: readonly CaseFact[], profile: ProfileId): CaseFact | null => {
  const refusals = facts.filter(
    ({ key, value, terminal }) =>
      key === 'response.code' && terminal === undefined && !isApproved(profile, String(value)),
  );
  return refusals.reduce<CaseFact | null>(
    (newest, fact) => (newest === null || timeOf(fact) >= timeOf(newest) ? fact : newest),
    null,
  );
};
