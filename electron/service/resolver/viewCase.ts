// A case as the window shows it: sorted facts, a fresh diagnosis, what is still worth asking, and what to read out.
import type { Answer } from '../../../shared/diagnosis/answerSchema.ts';
import type { EvidenceDocument } from '../../../shared/diagnosis/evidenceSchema.ts';
import type { Unsettled } from '../../../shared/model/action.ts';
import { copyBlockOf } from '../../../shared/resolver/copyBlock.ts';
import type { CaseView, ResolverCase } from '../../../shared/resolver/resolverCase.ts';
import { documentOf, sortFacts } from './caseDocument.ts';

/** The engine: evidence in, answer out. */
export type Diagnose = (evidence: EvidenceDocument) => Answer;

const questionsOf = (found: ResolverCase, { missing }: Answer): CaseView['questions'] => {
  const passed = new Map(found.passed.map(({ key, how }) => [key, how]));
  const open = missing
    .filter(({ key }) => passed.get(key) !== 'unknown')
    .map(({ key, ask }) => ({ key, ask, isSkipped: passed.get(key) === 'skipped' }));
  return [...open.filter(({ isSkipped }) => !isSkipped), ...open.filter(({ isSkipped }) => isSkipped)];
};

/** The view of a case; `now` is ISO 8601 with offset. */
export const viewCase = (found: ResolverCase, diagnose: Diagnose, unsettled: Unsettled, now: string): CaseView => {
  const { collected: _collected, told: _told, takenBack: _takenBack, ...rest } = found;
  const { subject, others, takenBack } = sortFacts(found);
  const answer = diagnose(documentOf(found, now));
  return {
    case: rest,
    facts: [...subject],
    otherFacts: [...others],
    takenBack: [...takenBack],
    answer,
    questions: found.closedAt === null ? questionsOf(found, answer) : [],
    unsettled,
    copyBlock: copyBlockOf({ facts: subject, otherFacts: others, others: found.others, profile: found.profile }),
  };
};
