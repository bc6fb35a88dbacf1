// How one point is answered, by its kind: pass or fail, a number, words, one of several.
import { Button, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { type JobAnswer, jobTexts } from '../../../shared/job/job.ts';
import type { TemplateItem } from '../../../shared/job/template.ts';
import { useWords } from '../../ui/useWords.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { type AnswerChange, typedNumber } from './answerInput.ts';
import css from './Job.module.css';

interface ItemControlProps {
  readonly item: TemplateItem;
  readonly number: number;
  readonly answer: JobAnswer | undefined;
  readonly isPending: boolean;
  readonly onChange: (change: AnswerChange) => void;
}

const results = ['pass', 'fail', 'notApplicable'] as const;
const tones = { pass: 'pass', fail: 'fail', notApplicable: 'quiet' } as const;

const Results = ({ number, answer, isPending, onChange }: ItemControlProps) => {
  const { t } = useWords();
  const chosen = results.indexOf(answer?.result ?? 'notApplicable');
  return (
    <AnswerButtons
      label={t('job.list.answers', { number })}
      options={results.map((result) => ({ label: t(`job.list.results.${result}`), tone: tones[result] }))}
      chosen={answer?.result == null ? null : chosen}
      isPending={isPending}
      onChoose={(at) => onChange({ result: results[at] ?? null })}
    />
  );
};

const Choices = ({ item, number, answer, isPending, onChange }: ItemControlProps) => {
  const { t, say } = useWords();
  return (
    <AnswerButtons
      label={t('job.list.answers', { number })}
      options={item.choices.map((choice) => ({ label: say(choice), tone: 'accent' as const }))}
      chosen={answer?.choice ?? null}
      isPending={isPending}
      onChoose={(choice) => onChange({ choice })}
    />
  );
};

const NumberField = ({ item, answer, onChange }: ItemControlProps) => {
  const { t, aside } = useWords();
  const known = answer?.value ?? null;
  const [typed, setTyped] = useState(known === null ? '' : String(known));
  const value = typedNumber(typed);
  const isWrong = Number.isNaN(value);
  const keep = (): void => {
    if (!isWrong && value !== known) onChange({ value, ...(value === null ? { result: null } : {}) });
  };
  return (
    <div className={css['value']}>
      <TextInput
        className={css['number'] ?? ''}
        aria-label={`${t('job.list.value')}${item.unit === null ? '' : aside(item.unit)}`}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        data-main=""
        value={typed}
        error={isWrong ? t('job.list.wrongNumber') : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') keep();
        }}
      />
      {item.unit === null ? null : <span className={css['unit']}>{item.unit}</span>}
    </div>
  );
};

const TextField = ({ answer, onChange }: ItemControlProps) => {
  const { t } = useWords();
  const known = answer?.text ?? '';
  const [typed, setTyped] = useState(known);
  return (
    <Textarea
      className={css['text'] ?? ''}
      aria-label={t('job.list.text')}
      autosize
      minRows={1}
      maxLength={jobTexts.note}
      data-main=""
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed.trim() !== known) onChange({ text: typed.trim() === '' ? null : typed.trim() });
      }}
    />
  );
};

const controls = { check: Results, choice: Choices, number: NumberField, text: TextField } as const;

/** The control, and the way to say that the point does not apply here. */
export const ItemControl = (props: ItemControlProps) => {
  const { t } = useWords();
  const { item, answer, onChange } = props;
  if (item.type === 'check') return <Results {...props} />;
  if (answer?.result === 'notApplicable') {
    return (
      <div className={css['row']}>
        <span className={css['shown']}>{t('job.list.notApplicable')}</span>
        <Button size="xs" variant="default" data-main="" onClick={() => onChange({ result: null })}>
          {t('job.list.applicable')}
        </Button>
      </div>
    );
  }
  const Control = item.type === 'photo' ? null : controls[item.type];
  return (
    <div className={css['row']}>
      {Control === null ? null : <Control key={`${String(answer?.value ?? '')} ${answer?.text ?? ''}`} {...props} />}
      <Button
        size="xs"
        variant="subtle"
        data-main={Control === null ? '' : undefined}
        onClick={() => onChange({ result: 'notApplicable', value: null, text: null, choice: null })}
      >
        {t('job.list.notApplicable')}
      </Button>
    </div>
  );
};
