// Every checklist that the product proposes; plans refer to them by key.
import { dailyProposals } from './dailyProposals.ts';
import type { TemplateProposal } from './proposalParts.ts';

/** Every checklist that the product proposes. */
export const allTemplateProposals: readonly TemplateProposal[] = [...dailyProposals];
