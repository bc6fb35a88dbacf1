// What a proposed plan is made of: a few words and numbers, from which the draft is made for a first date.
import type { Bilingual } from '../model/bilingual.ts';
import type { PlanDraft, PlanKind } from './plan.ts';
import type { Frequency, NonWorkingRule } from './recurrence.ts';

/** A plan that the product proposes. */
export interface PlanProposal {
  /** Stays the same over versions of the product. */
  readonly id: string;
  readonly why: Bilingual;
  /** Where the interval comes from. */
  readonly source: Bilingual;
  /** Key of the proposed checklist; null = none. */
  readonly template: string | null;
  readonly draft: (given: { readonly firstOn: string; readonly templateId: string | null }) => PlanDraft;
}

/** How a proposal is written down. */
export interface ProposalParts {
  readonly id: string;
  readonly name: Bilingual;
  readonly why: Bilingual;
  readonly source: Bilingual;
  readonly template: string | null;
  readonly kind: PlanKind;
  readonly per: PlanDraft['per'];
  readonly every: readonly [interval: number, frequency: Frequency];
  /** `floating` = counted from the last time it was done. */
  readonly mode?: 'fixed' | 'floating';
  readonly nonWorking: NonWorkingRule;
  readonly time?: string;
  readonly graceDays: number;
  readonly minutes: number;
}

const usualTime = '09:00';

/** The proposal of these parts. */
export const planProposal = (parts: ProposalParts): PlanProposal => {
  const { id, why, source, template, name, kind, per, every, mode = 'fixed', nonWorking } = parts;
  const [interval, frequency] = every;
  return {
    id,
    why,
    source,
    template,
    draft: ({ firstOn, templateId }) => ({
      name,
      kind,
      templateId,
      scope: { kind: 'everything' },
      per,
      trigger: {
        kind: 'calendar',
        mode,
        recurrence: {
          frequency,
          interval,
          weekdays: [],
          monthDays: [],
          months: [],
          monthEnd: 'lastDay',
          ends: { kind: 'never' },
          except: [],
        },
        firstOn,
        time: parts.time ?? usualTime,
        nonWorking,
      },
      firstDates: {},
      graceDays: parts.graceDays,
      assignee: null,
      minutes: parts.minutes,
      risk: null,
    }),
  };
};
