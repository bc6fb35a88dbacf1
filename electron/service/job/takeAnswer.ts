// One answer as a person gave it, as it is kept: only what the point asks for, judged by its limits, masked.
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import type { Job, JobAnswer } from '../../../shared/job/job.ts';
import { resultOf } from '../../../shared/job/jobProgress.ts';
import type { TemplateItem } from '../../../shared/job/template.ts';
import { metrics } from '../../../shared/metric/catalogue.ts';
import { keptText, refuse } from './changeJob.ts';
import type { Filling } from './fillAnswers.ts';

type Given = CommandInput<'jobs.answer'>['answer'];

const largest = 1e12;

const mustBeBelievable = ({ metric }: TemplateItem, value: number | null): void => {
  const [least, most] = metric === null ? [-largest, largest] : metrics[metric].plausible;
  if (value === null || (value >= least && value <= most)) return;
  refuse('input.invalid', { field: 'value', found: String(value), expected: `${least} – ${most}` });
};

const mustBeAChoice = ({ choices }: TemplateItem, choice: number | null): void => {
  if (choice === null || choice < choices.length) return;
  refuse('input.invalid', { field: 'choice', found: String(choice), expected: `0 – ${choices.length - 1}` });
};

const none = { result: null, value: null, text: null, choice: null } as const;
type Content = Pick<JobAnswer, 'result' | 'value' | 'text' | 'choice'>;

/** A text of nothing but blanks is no answer. */
const textOrNull = (typed: string | null): string | null => (typed === null ? null : keptText(typed) || null);

const contentOf: Readonly<Record<TemplateItem['type'], (item: TemplateItem, given: Given) => Content>> = {
  check: (_, { result }) => ({ ...none, result }),
  photo: (_, { result }) => ({ ...none, result }),
  text: (_, { text }) => ({ ...none, text: textOrNull(text) }),
  number: (item, { value }) => {
    mustBeBelievable(item, value);
    return { ...none, value, result: value === null ? null : resultOf(item, value) };
  },
  choice: (item, { choice, result }) => {
    mustBeAChoice(item, choice);
    return { ...none, choice, result: choice === null ? null : result };
  },
};

/** The answer as it is kept. Code: input.invalid */
export const takeAnswer = (
  { template, answers }: Pick<Job, 'template' | 'answers'>,
  given: Given,
  { at, by }: Filling,
): JobAnswer => {
  const item = template?.items.find(({ id }) => id === given.itemId);
  if (item === undefined) {
    const expected = template?.items.map(({ id }) => id).join(', ') ?? '–';
    return refuse('input.invalid', { field: 'itemId', found: given.itemId, expected });
  }
  const before = answers.find(({ itemId }) => itemId === given.itemId);
  const content =
    given.result === 'notApplicable' ? { ...none, result: given.result } : contentOf[item.type](item, given);
  // A remark or a photo was added to what the cable had read: it is still what the cable had read.
  const isRead = before?.source === 'cable' && content.value !== null && before.value === content.value;
  return {
    itemId: item.id,
    ...content,
    note: textOrNull(given.note),
    source: isRead ? 'cable' : 'person',
    readAt: isRead ? before.readAt : null,
    photoIds: [...new Set(given.photoIds)],
    at,
    by,
  };
};
