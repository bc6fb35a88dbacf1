// What the shop's own books say beside a case: notices at the time of the code, a rule nobody has reviewed, training overdue.
import { trainingGuides } from '../../../shared/knowhow/allGuides.ts';
import type { PublicNotice } from '../../../shared/knowhow/publicNotice.ts';
import { trainingItems } from '../../../shared/knowhow/training.ts';
import { type CaseNotice, causeOfNotice } from '../../../shared/resolver/caseNotice.ts';
import type { CaseFact, ResolverCase, ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { localDay } from '../binding/localDay.ts';
import { offsetText, utcText } from '../isoTime.ts';
import { inForceAt } from '../knowhow/noticeMoments.ts';
import { noticeSubjectOf } from '../knowhow/noticeSubject.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/** Context and facts from the shop's books. */
export interface GatheredNotices {
  readonly notices: CaseNotice[];
  readonly facts: CaseFact[];
}

/** Codes that are older than this say nothing about a maintenance of today. */
const codesWithinMs = 7 * 86_400_000;
const dayMs = 86_400_000;
const mostNotices = 20;

/** When the codes came: by their own time, or when a person typed them. */
const momentsOf = (facts: readonly CaseFact[], now: number): number[] =>
  facts
    .filter(({ key, terminal }) => key === 'response.code' && terminal === undefined)
    .map(({ at, takenAt, by }) => (at !== undefined ? Date.parse(at) : by === null ? Number.NaN : Date.parse(takenAt)))
    .filter((at) => now - at <= codesWithinMs && at <= now + dayMs);

const factOf = (deps: ServiceDeps, told: ToldFact, notice: PublicNotice): CaseFact => ({
  ...told,
  at: offsetText(deps.clock, Date.parse(notice.updatedAt)),
  id: `notice ${notice.id} ${told.key}`,
  way: 'notice',
  takenAt: utcText(deps.clock.now()),
  by: notice.updatedBy,
});

/** Only keys that the diagnosis has anyway, from the notice that has been in force for longest; nothing else is evidence. */
const factsOfNotices = (deps: ServiceDeps, notices: readonly CaseNotice[], today: string): CaseFact[] => {
  const oldest = (kind: PublicNotice['kind']): PublicNotice | undefined =>
    notices
      .map(({ notice }) => notice)
      .filter((notice) => notice.kind === kind && notice.review === null)
      .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn))[0];
  const rule = oldest('rule');
  const restriction = oldest('restriction');
  const days = rule === undefined ? 0 : Math.round((Date.parse(today) - Date.parse(rule.startsOn)) / dayMs);
  return [
    ...(rule === undefined || days < 1
      ? []
      : [factOf(deps, { key: 'rules.reviewOverdueDays', value: Math.min(days, 36_500), source: 'register' }, rule)]),
    ...(restriction === undefined
      ? []
      : [factOf(deps, { key: 'restriction.named', value: true, source: 'user' }, restriction)]),
  ];
};

/** By how many days the training of the people of a store is overdue; nothing where nobody is entered. */
const factsOfTraining = async (deps: ServiceDeps, store: string | null, today: string): Promise<CaseFact[]> => {
  const { people, training } = deps.shops.open;
  const here = (await people.list()).filter(
    (person) => store === null || person.store === null || person.store === store,
  );
  const items = trainingItems(here, trainingGuides, await training.newest(), today);
  if (items.length === 0) return [];
  const value = Math.min(36_500, Math.max(...items.map(({ overdueDays }) => overdueDays)));
  const now = deps.clock.now();
  const told: ToldFact = { key: 'training.overdueDays', value, source: 'register', at: offsetText(deps.clock, now) };
  return [{ ...told, id: 'shop training', way: 'shop', takenAt: utcText(now), by: null }];
};

/** Everything of this kind for an open case; `facts` are those already gathered and told. Rejects with store.* */
export const gatherNotices = async (
  deps: ServiceDeps,
  { terminalId, recordId }: Pick<ResolverCase, 'terminalId' | 'recordId'>,
  facts: readonly CaseFact[],
): Promise<GatheredNotices> => {
  const { terminals, register, publicNotices } = deps.shops.open;
  const terminal = terminalId === null ? null : await terminals.byId(terminalId);
  const record = recordId === null ? null : await register.byId(recordId);
  const subject = noticeSubjectOf(terminal, record);
  const all = await publicNotices.list();
  const now = deps.clock.now();
  const today = localDay(deps.clock, now);
  const then = new Set(inForceAt(all, subject, deps.clock, momentsOf(facts, now)));
  const notices = inForceAt(all, subject, deps.clock, [now, ...momentsOf(facts, now)])
    .filter(({ kind, review }) => kind === 'maintenance' || review === null)
    .slice(0, mostNotices)
    .map((notice) => ({ notice, fits: causeOfNotice[notice.kind], wasThen: then.has(notice) }));
  return {
    notices,
    facts: [...factsOfNotices(deps, notices, today), ...(await factsOfTraining(deps, subject.store, today))],
  };
};
