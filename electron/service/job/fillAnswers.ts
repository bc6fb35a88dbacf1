// What the cable has read, as answers to the points of a checklist that ask for it. Pure.
import type { JobAnswer } from '../../../shared/job/job.ts';
import { resultOf } from '../../../shared/job/jobProgress.ts';
import type { Template } from '../../../shared/job/template.ts';
import type { Reading } from '../../../shared/model/reading.ts';

/** Who fills in, and when. */
export interface Filling {
  readonly at: string;
  readonly by: string;
}

/** The answers with every reading that a point asks for; remarks and photos of a point stay. */
export const fillAnswers = (
  template: Template | null,
  { answers, readings }: { readonly answers: readonly JobAnswer[]; readonly readings: readonly Reading[] },
  { at, by }: Filling,
): JobAnswer[] => {
  const filled = (template?.items ?? []).flatMap((item): JobAnswer[] => {
    const reading = item.type === 'number' ? readings.find(({ metric }) => metric === item.metric) : undefined;
    if (reading === undefined) return [];
    const before = answers.find(({ itemId }) => itemId === item.id);
    return [
      {
        itemId: item.id,
        result: resultOf(item, reading.value),
        value: reading.value,
        text: null,
        choice: null,
        note: before?.note ?? null,
        source: 'cable',
        readAt: reading.takenAt,
        photoIds: before?.photoIds ?? [],
        at,
        by,
      },
    ];
  });
  return withAnswers(answers, filled);
};

/** The answers with others in their place; one without content is taken away. */
export const withAnswers = (answers: readonly JobAnswer[], others: readonly JobAnswer[]): JobAnswer[] => {
  const replaced = new Set(others.map(({ itemId }) => itemId));
  return [...answers.filter(({ itemId }) => !replaced.has(itemId)), ...others.filter(hasAnything)];
};

const hasAnything = ({ result, value, text, choice, note, photoIds }: JobAnswer): boolean =>
  [result, value, text, choice, note].some((each) => each !== null) || photoIds.length > 0;
