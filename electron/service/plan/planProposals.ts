// Plans that the product proposes: what each is good for and where that comes from; taken once, then the shop's own.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Plan, PlanDraft } from '../../../shared/plan/plan.ts';
import { planProposals } from '../../../shared/plan/proposals.ts';
import { attempt } from '../attempt.ts';
import { createTemplates } from '../job/templates.ts';
import type { Plans } from './planServices.ts';
import type { WithPlanWork } from './planWork.ts';

type CreateAll = (
  drafts: readonly { readonly draft: PlanDraft; readonly proposal: string | null }[],
) => Promise<readonly Plan[]>;

/** Proposals of the open shop. */
export const createPlanProposals = (
  deps: WithPlanWork,
  createAll: CreateAll,
): Pick<Plans, 'proposals' | 'takeProposals'> => {
  const { plans, templates } = deps.shops.open;
  const checklists = createTemplates(deps);
  const { work } = deps;
  const taken = async (): Promise<ReadonlySet<string>> =>
    new Set(
      (await plans.list())
        .filter(({ removedAt }) => removedAt === null)
        .flatMap(({ proposal }) => (proposal === null ? [] : [proposal])),
    );
  const draftOf = async (id: string, firstOn: string): Promise<PlanDraft> => {
    const proposal = planProposals.find((each) => each.id === id);
    if (proposal === undefined) throw new AppFailure(failure('plan.unknown', { planId: id }).error);
    const { template: key } = proposal;
    const template = key === null ? null : await templates.ofProposal(key);
    return proposal.draft({ firstOn, templateId: template?.id ?? null });
  };
  /** The draft with the shop's copy of its checklist, made if there is none. */
  const takenDraftOf = async (id: string, firstOn: string): Promise<PlanDraft> => {
    const key = planProposals.find((each) => each.id === id)?.template ?? null;
    if (key !== null) await checklists.ensureProposal(key);
    return draftOf(id, firstOn);
  };
  return {
    proposals: () =>
      attempt(async () => {
        const known = await taken();
        const all = [];
        for (const { id, why, source } of planProposals) {
          const draft = await draftOf(id, work.today());
          all.push({ id, draft, why: { ...why }, source: { ...source }, isTaken: known.has(id) });
        }
        return all;
      }),
    takeProposals: ({ ids, firstOn }) =>
      attempt(async () => {
        const known = await taken();
        const drafts = [];
        for (const id of new Set(ids)) {
          if (!known.has(id)) drafts.push({ draft: await takenDraftOf(id, firstOn), proposal: id });
        }
        return drafts.length === 0 ? [] : [...(await createAll(drafts))];
      }),
  };
};
