// How far a job is: which points are answered, whether a value is within its limits, and who still has to sign. Pure.
import type { Job, JobAnswer, JobSignature } from './job.ts';
import type { Template, TemplateItem } from './template.ts';

/** What a number says by its limits, both ends included; null = it has none. */
export const resultOf = (
  { least, most }: Pick<TemplateItem, 'least' | 'most'>,
  value: number,
): 'pass' | 'fail' | null => {
  if (least === null && most === null) return null;
  const isWithin = (least === null || value >= least) && (most === null || value <= most);
  return isWithin ? 'pass' : 'fail';
};

const hasContent: Readonly<Record<TemplateItem['type'], (answer: JobAnswer) => boolean>> = {
  check: ({ result }) => result !== null,
  number: ({ value }) => value !== null,
  text: ({ text }) => text !== null && text.trim() !== '',
  choice: ({ choice }) => choice !== null,
  photo: ({ photoIds, result }) => photoIds.length > 0 || result !== null,
};

/** Whether a point has its answer, its photo included where one is required. */
export const isAnswered = (item: TemplateItem, answer: JobAnswer | undefined): boolean => {
  if (answer === undefined) return false;
  if (answer.result === 'notApplicable') return true;
  return hasContent[item.type](answer) && (item.photo !== 'required' || answer.photoIds.length > 0);
};

/** Points that have to be answered and are not, in the order of the checklist. */
export const unanswered = ({ template, answers }: Pick<Job, 'template' | 'answers'>): readonly TemplateItem[] =>
  (template?.items ?? []).filter(
    (item) =>
      item.isRequired &&
      !isAnswered(
        item,
        answers.find(({ itemId }) => itemId === item.id),
      ),
  );

/** Who has to sign by the checklist. */
export const neededSignatures = (template: Template | null): readonly JobSignature['role'][] => {
  if (template === null || template.signature === 'none') return [];
  return template.needsWitness ? ['worker', 'witness'] : ['worker'];
};

/** Who has to sign and has not: a signature counts only in the way that the checklist asks for, and one person signs once. */
export const missingSignatures = ({
  template,
  signatures,
}: Pick<Job, 'template' | 'signatures'>): readonly JobSignature['role'][] => {
  const isGood = ({ way }: JobSignature): boolean =>
    template === null || template.signature === 'either' || template.signature === way;
  const worker = signatures.find((each) => each.role === 'worker' && isGood(each));
  const witness = signatures.find(
    (each) => each.role === 'witness' && isGood(each) && each.personId !== worker?.personId,
  );
  const has = { worker: worker !== undefined, witness: witness !== undefined };
  return neededSignatures(template).filter((role) => !has[role]);
};
