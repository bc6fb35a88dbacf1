// Every checklist that the product proposes; plans refer to them by key.
import { careProposals } from './careProposals.ts';
import { dailyProposals } from './dailyProposals.ts';
import type { TemplateProposal } from './proposalParts.ts';
import { shopProposals } from './shopProposals.ts';

/** Every checklist that the product proposes. */
export const allTemplateProposals: readonly TemplateProposal[] = [
  ...dailyProposals,
  ...careProposals,
  ...shopProposals,
];
