// Everything that the papers of a job need besides the job itself, asked for at once.
import type { AppError } from '../../../../shared/error/appError.ts';
import type { Job, JobRow } from '../../../../shared/job/job.ts';
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

const listed = <T>(rows: readonly T[] | null | undefined): readonly T[] => rows ?? [];
const named = <T extends { readonly id: string }>(rows: readonly T[] | null, id: string | null): T | null =>
  listed(rows).find((row) => row.id === id) ?? null;

const nextOf = (job: Job, unitId: string | null, jobs: readonly JobRow[]): string | null => {
  if (job.planId === null || unitId === null) return null;
  return jobs.find(({ id }) => id !== job.id)?.dueOn ?? null;
};

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
  return {
    known: {
      template: job.template ?? named(knownOf(templates), job.templateId),
      unit: named(knownOf(units), unitId),
      attachments: listed(knownOf(attachments)),
      nextOn: nextOf(job, unitId, listed(knownOf(coming)?.jobs)),
    },
    failed: null,
  };
};
