// What is sent for one point: what stood there, with what the person changed.
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import type { Job, JobAnswer } from '../../../shared/job/job.ts';
import type { TemplateItem } from '../../../shared/job/template.ts';

/** What can be changed about an answer. */
export type AnswerChange = Partial<Omit<CommandInput<'jobs.answer'>['answer'], 'itemId'>>;

/** The answer to a point; undefined = none yet. */
export const answerOf = ({ answers }: Pick<Job, 'answers'>, itemId: string): JobAnswer | undefined =>
  answers.find((answer) => answer.itemId === itemId);

const nothing = { result: null, value: null, text: null, choice: null, note: null, photoIds: [] } as const;

/** The whole answer with a change; whoever gives a value takes “not applicable” back. */
export const answerInput = (
  job: Pick<Job, 'id' | 'answers'>,
  itemId: string,
  change: AnswerChange,
): CommandInput<'jobs.answer'> => {
  const { result, value, text, choice, note, photoIds } = answerOf(job, itemId) ?? nothing;
  const hasContent = [change.value, change.text, change.choice].some((each) => each !== undefined && each !== null);
  return {
    jobId: job.id,
    answer: {
      itemId,
      result: hasContent ? null : result,
      value,
      text,
      choice,
      note,
      photoIds: [...photoIds],
      ...change,
    },
  };
};

/** A typed number: null = empty, NaN = none. A comma is a decimal point. */
export const typedNumber = (text: string): number | null =>
  text.trim() === ''
    ? null
    : /^[-+−]?\d+([.,]\d+)?$/.test(text.trim())
      ? Number(text.trim().replace(',', '.').replace('−', '-'))
      : Number.NaN;

/** The limits of a number, with its unit; which of the words fits. */
export const rangeOf = ({
  least,
  most,
  unit,
}: Pick<TemplateItem, 'least' | 'most' | 'unit'>): {
  readonly kind: 'range' | 'least' | 'most';
  readonly least: string;
  readonly most: string;
} | null => {
  const words = (value: number | null): string => [value ?? '', unit ?? ''].join(' ').trim();
  if (least === null && most === null) return null;
  const kind = most === null ? 'least' : least === null ? 'most' : 'range';
  return { kind, least: words(least), most: words(most) };
};

/** Photos of the job that belong to no point and are no signature. */
export const loosePhotos = <T extends { readonly id: string; readonly kind: string }>(
  { answers }: Pick<Job, 'answers'>,
  all: readonly T[],
): readonly T[] => {
  const used = new Set(answers.flatMap(({ photoIds }) => photoIds));
  return all.filter(({ id, kind }) => kind !== 'signature' && !used.has(id));
};
