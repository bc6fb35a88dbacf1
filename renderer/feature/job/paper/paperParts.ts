// What every paper of a job is made of.
import type { Job } from '../../../../shared/job/job.ts';
import type { Template } from '../../../../shared/job/template.ts';
import type { Unit } from '../../../../shared/plan/unit.ts';
import type { Paper } from '../../../../shared/print/paper.ts';
import type { PaperWords } from '../../../ui/print/paperWords.ts';

/** Everything that may stand on paper. */
export interface PaperProps {
  readonly job: Job;
  /** The checklist, also of a job that has not begun; null = none. */
  readonly template: Template | null;
  readonly unit: Unit | null;
  readonly paper: Paper;
  readonly words: PaperWords;
  /** Photos and signatures by id, as data addresses. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Ids of photos that belong to no point. */
  readonly loose: readonly string[];
  /** Day of the next job of the same plan for the same terminal; null = none known. */
  readonly nextOn: string | null;
  readonly isSimulated: boolean;
}

/** A photo with its number on paper and the point that it belongs to (from 1; null = the job). */
export interface NumberedPhoto {
  readonly id: string;
  readonly number: number;
  readonly point: number | null;
}

/** Photos in the order of the checklist, then those of the job. */
export const numberedPhotos = (
  template: Template | null,
  { answers }: Pick<Job, 'answers'>,
  loose: readonly string[],
): readonly NumberedPhoto[] => {
  const ofPoints = (template?.items ?? []).flatMap((item, at) =>
    (answers.find(({ itemId }) => itemId === item.id)?.photoIds ?? []).map((id) => ({ id, point: at + 1 })),
  );
  return [...ofPoints, ...loose.map((id) => ({ id, point: null }))].map((photo, at) => ({ ...photo, number: at + 1 }));
};

/** The short form of a job's number, long enough to be found by. */
export const shortNumber = (id: string): string => id.slice(0, 8).toUpperCase();
