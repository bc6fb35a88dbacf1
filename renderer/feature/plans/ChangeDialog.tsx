// “This one or all following?”: asked before a changed plan is saved.
import { Radio, Select } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import type { Occurrence } from '../../../shared/plan/recurrence.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

const choices = ['all', 'following', 'one'] as const;

/** What was answered. */
export type ChangeAnswer =
  | { readonly kind: 'all' }
  | { readonly kind: 'following'; readonly from: string }
  | { readonly kind: 'one'; readonly dueOn: string };

const answerOf = (choice: (typeof choices)[number], date: Occurrence | undefined): ChangeAnswer | null => {
  if (choice === 'all') return { kind: 'all' };
  if (date === undefined) return null;
  return choice === 'following' ? { kind: 'following', from: date.on } : { kind: 'one', dueOn: date.dueOn };
};

interface ChangeDialogProps {
  /** The plan as it is, whose next dates are offered. */
  readonly before: PlanDraft;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly onClose: () => void;
  readonly onAnswer: (answer: ChangeAnswer) => void;
}

/** The question. */
export const ChangeDialog = ({ before, isPending, error, onClose, onAnswer }: ChangeDialogProps) => {
  const { t, language } = useWords();
  const preview = useAnswer('plans.preview', { draft: before });
  const dates = knownOf(preview)?.dates ?? [];
  const [choice, setChoice] = useState<(typeof choices)[number]>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const date = dates.find(({ on }) => on === chosen) ?? dates[0];
  const answer = answerOf(choice, date);
  return (
    <FormDialog
      title={t('plans.change.title')}
      confirm={t(choice === 'one' ? 'plans.change.pick' : 'plans.change.confirm')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        if (answer !== null) onAnswer(answer);
      }}
    >
      <Radio.Group
        aria-label={t('plans.change.title')}
        value={choice}
        onChange={(value) => setChoice(choices.find((each) => each === value) ?? 'all')}
      >
        <div className={css['form']}>
          {choices.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`plans.change.${each}`)}
              description={t(`plans.change.${each}Hint`)}
            />
          ))}
        </div>
      </Radio.Group>
      {choice === 'all' || dates.length === 0 ? null : (
        <Select
          label={t('plans.change.from')}
          allowDeselect={false}
          value={date?.on ?? null}
          data={dates.map(({ on, dueOn }) => ({ value: on, label: formatDay(dueOn, language, 'long') }))}
          onChange={setChosen}
        />
      )}
      {choice !== 'all' && preview.state !== 'loading' && dates.length === 0 ? (
        <p role="alert">{t('plans.change.noDates')}</p>
      ) : null}
    </FormDialog>
  );
};
