// The review of what the acquirer has registered: each item is confirmed, or has changed.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ReviewItem, reviewItemNames, reviewItems, type Upkeep } from '../../../shared/register/upkeep.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { todayHere } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Sign } from '../../ui/Sign.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';

interface ReviewPartProps {
  readonly upkeep: Upkeep;
  readonly onChanged: () => void;
}

const Item = ({ item, upkeep, onChanged }: ReviewPartProps & { readonly item: ReviewItem }) => {
  const { t, say, language } = useWords();
  const { run, isPending, error, may, refusal } = useCommand('upkeep.answer');
  const [isAsking, setIsAsking] = useState(false);
  const { review, items } = upkeep;
  if (review === null) return null;
  const [answer, day] = [review.data[item], review.data[`${item}On`]];
  const send = (said: 'confirmed' | 'changed', note: string | null): void => {
    void run({ taskId: review.id, item, answer: said, on: todayHere(), note }).then((result) => {
      if (!result.ok) return;
      setIsAsking(false);
      if (result.value.review === null) toast(t('binding.upkeep.reviewDone'));
      onChanged();
    });
  };
  return (
    <li className={css['item']}>
      <span className={css['name']}>{say(reviewItemNames[item])}</span>
      <span>{items[item] ?? <span className={css['soft']}>{t('binding.upkeep.notInRecord')}</span>}</span>
      {answer === 'confirmed' || answer === 'changed' ? (
        <span className={css['mark']} data-state={answer === 'changed' ? 'different' : 'same'}>
          <Sign of={answer === 'changed' ? 'warn' : 'pass'} size={14} />
          {t('binding.upkeep.answered', {
            answer: t(`binding.upkeep.${answer}`),
            day: typeof day === 'string' ? formatDay(day, language, 'date') : '',
          })}
        </span>
      ) : (
        <span className={css['buttons']}>
          <Button size="xs" variant="default" loading={isPending} onClick={() => send('confirmed', null)} {...may}>
            {t('binding.upkeep.confirmed')}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={() => setIsAsking(true)}>
            {t('binding.upkeep.changed')}
          </Button>
        </span>
      )}
      {error === null || isAsking ? null : <ErrorNotice error={error} />}
      {isAsking ? (
        <SentenceDialog
          title={t('binding.upkeep.changedTitle', { item: say(reviewItemNames[item]) })}
          label={t('binding.upkeep.changedNote')}
          confirm={t('binding.upkeep.ask')}
          isPending={isPending}
          error={error}
          onClose={() => setIsAsking(false)}
          onConfirm={(note) => send('changed', note)}
          refusal={refusal}
        />
      ) : null}
    </li>
  );
};

/** Last and next review, and the open one. */
export const ReviewPart = (props: ReviewPartProps) => {
  const { upkeep, onChanged } = props;
  const { t, language, colon } = useWords();
  const { run, isPending, error, may } = useCommand('upkeep.startReview');
  return (
    <div className={css['part']}>
      <h3>{t('binding.upkeep.review')}</h3>
      <p>{t('binding.upkeep.reviewLead')}</p>
      <p className={css['soft']}>
        {t('binding.upkeep.reviewedOn')}
        {colon}
        {upkeep.reviewedOn === null
          ? t('binding.upkeep.neverReviewed')
          : formatDay(upkeep.reviewedOn, language, 'date')}
        {upkeep.reviewOn === null
          ? null
          : ` · ${t('binding.upkeep.reviewOn')}${colon}${formatDay(upkeep.reviewOn, language, 'date')}`}
      </p>
      {error === null ? null : <ErrorNotice error={error} />}
      {upkeep.review === null ? (
        <Button
          size="xs"
          variant="default"
          loading={isPending}
          onClick={() => void run({ recordId: upkeep.recordId }).then(onChanged)}
          {...may}
        >
          {t('binding.upkeep.startReview')}
        </Button>
      ) : (
        <ul className={css['items']}>
          {reviewItems.map((item) => (
            <Item key={item} item={item} {...props} />
          ))}
        </ul>
      )}
    </div>
  );
};
