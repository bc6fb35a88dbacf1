// An answer as it stands: within its limits or not, from whom and how old; and in words where nothing can be changed.
import { IconPlugConnected, IconUser } from '@tabler/icons-react';
import type { JobAnswer } from '../../../shared/job/job.ts';
import type { TemplateItem } from '../../../shared/job/template.ts';
import { Age } from '../../ui/Age.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import { rangeOf } from './answerInput.ts';
import css from './Job.module.css';

interface ShownProps {
  readonly item: TemplateItem;
  readonly answer: JobAnswer | undefined;
}

/** The limits of a number, and whether its value is within them. */
export const Limits = ({ item, answer }: ShownProps) => {
  const { t } = useWords();
  const range = item.type === 'number' ? rangeOf(item) : null;
  const result = answer?.value == null ? null : answer.result;
  if (range === null) return null;
  return (
    <p className={css['line']}>
      <span className={css['soft']}>{t(`job.list.${range.kind}`, { least: range.least, most: range.most })}</span>
      {result === 'pass' || result === 'fail' ? (
        <ToneBadge tone={result} sign={<Sign of={result} size={14} />}>
          {t(result === 'pass' ? 'job.list.within' : 'job.list.outside')}
        </ToneBadge>
      ) : null}
    </p>
  );
};

/** Where an answer comes from, and how old it is. */
export const Source = ({ answer }: Pick<ShownProps, 'answer'>) => {
  const { t } = useWords();
  if (answer === undefined) return null;
  const isCable = answer.source === 'cable';
  const Icon = isCable ? IconPlugConnected : IconUser;
  return (
    <p className={`${css['line'] ?? ''} ${css['soft'] ?? ''}`}>
      <Icon size={16} aria-hidden />
      {isCable ? t('job.list.fromCable') : t('job.list.byPerson', { name: answer.by })}
      <span aria-hidden>·</span>
      <Age at={answer.readAt ?? answer.at} />
    </p>
  );
};

/** The answer itself in words, of the window or of a paper; null = none. */
export const answerWords = (
  { t, say }: Pick<ReturnType<typeof useWords>, 't' | 'say'>,
  { item, answer }: ShownProps,
): string | null => {
  if (answer === undefined) return null;
  if (answer.result === 'notApplicable') return t('job.list.notApplicable');
  if (answer.value !== null) return `${String(answer.value)}${item.unit === null ? '' : ` ${item.unit}`}`;
  const choice = answer.choice === null ? undefined : item.choices[answer.choice];
  if (choice !== undefined) return say(choice);
  return answer.text ?? (answer.result === null ? null : t(`job.list.results.${answer.result}`));
};

/** What was answered, where nothing can be changed. */
export const AnswerShown = (props: ShownProps) => {
  const said = useWords();
  const words = answerWords(said, props);
  const { result } = props.answer ?? { result: null };
  return (
    <p className={css['shown']}>
      {words === null ? (
        <span className={css['soft']}>{said.t('job.list.unanswered')}</span>
      ) : (
        <span className={css['line']}>
          {result === 'pass' || result === 'fail' ? <Sign of={result} /> : null}
          {words}
        </span>
      )}
    </p>
  );
};
