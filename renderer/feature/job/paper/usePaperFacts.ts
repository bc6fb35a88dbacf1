// Everything that the papers of a job need besides the job itself, asked for at once.
import type { AppError } from '../../../../shared/error/appError.ts';
import type { Job } from '../../../../shared/job/job.ts';
import type { Template } from '../../../../shared/job/template.ts';
import type { Unit } from '../../../../shared/plan/unit.ts';
import type { Attachment } from '../../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../../bridge/useAnswer.ts';

/** What they need. */
export interface PaperFacts {
  /** Of a job that has not begun: the checklist that it would be done by. */
  readonly template: Template | null;
  readonly unit: Unit | null;
  readonly attachments: readonly Attachment[];
  /** Day of the next job of the same plan for the same terminal. */
  readonly nextOn: string | null;
}

/** What is known, or why it is not. */
export const usePaperFacts = (
  job: Job,
): { readonly known: PaperFacts | null; readonly failed: { error: AppError; reload: () => void } | null } => {
  const unitId = job.subject.kind === 'unit' ? job.subject.unitId : null;
  const units = useAnswer('plans.units', {});
  const attachments = useAnswer('attachments.list', { ownerId: job.id });
  const templates = useAnswer('templates.list', {});
  const coming = useAnswer('jobs.list', {
    filter: { phases: ['upcoming', 'due', 'overdue'], planId: job.planId, unitId },
    offset: 0,
    limit: 2,
  });
  const answers = [units, attachments, templates, coming];
  const failed = answers.find((answer) => answer.state === 'failed');
  if (failed?.state === 'failed') return { known: null, failed };
  if (answers.some(({ state }) => state === 'loading')) return { known: null, failed: null };
  const isPlanned = job.planId !== null && unitId !== null;
  const next = (knownOf(coming)?.jobs ?? []).find(({ id }) => isPlanned && id !== job.id);
  return {
    known: {
      template: job.template ?? (knownOf(templates) ?? []).find(({ id }) => id === job.templateId) ?? null,
      unit: (knownOf(units) ?? []).find(({ id }) => id === unitId) ?? null,
      attachments: knownOf(attachments) ?? [],
      nextOn: next?.dueOn ?? null,
    },
    failed: null,
  };
};
