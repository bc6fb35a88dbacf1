// One point of the checklist: what is looked at, the answer with source, age and limits, a remark, photos.
import { Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { type Job, type JobAnswer, jobTexts } from '../../../shared/job/job.ts';
import type { TemplateItem } from '../../../shared/job/template.ts';
import type { Attachment } from '../../../shared/register/registerRecord.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { InspectionItem } from '../../ui/inspection/InspectionItem.tsx';
import { useWords } from '../../ui/useWords.ts';
import { AnswerShown, Limits, Source } from './AnswerShown.tsx';
import { type AnswerChange, answerInput, answerOf } from './answerInput.ts';
import { ItemControl } from './ItemControl.tsx';
import css from './Job.module.css';
import { Photos } from './Photos.tsx';

interface ChecklistItemProps {
  readonly job: Job;
  readonly item: TemplateItem;
  readonly number: number;
  readonly photos: readonly Attachment[];
  readonly canChange: boolean;
  readonly onJob: (job: Job) => void;
}

interface NoteProps {
  readonly answer: JobAnswer | undefined;
  readonly canChange: boolean;
  readonly onChange: (change: AnswerChange) => void;
}

const Note = ({ answer, canChange, onChange }: NoteProps) => {
  const { t, colon } = useWords();
  const known = answer?.note ?? '';
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState(known);
  const isFailed = answer?.result === 'fail';
  if (!canChange)
    return known === '' ? null : <p className={css['shown']}>{`${t('job.list.note')}${colon}${known}`}</p>;
  if (!isOpen && !isFailed && known === '') {
    return (
      <Button size="xs" variant="subtle" onClick={() => setIsOpen(true)}>
        {t('job.list.addNote')}
      </Button>
    );
  }
  return (
    <Textarea
      className={css['text'] ?? ''}
      label={t(isFailed ? 'job.list.noteFailed' : 'job.list.note')}
      autosize
      minRows={1}
      maxLength={jobTexts.note}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed.trim() !== known) onChange({ note: typed.trim() === '' ? null : typed.trim() });
      }}
    />
  );
};

const ItemHead = ({ item, id }: { readonly item: TemplateItem; readonly id: string }) => {
  const { t, say } = useWords();
  return (
    <>
      <div className={css['itemHead']}>
        <h3 className={css['itemTitle']} id={id}>
          {say(item.title)}
        </h3>
        <span className={css['soft']}>
          {t(item.isRequired ? 'job.list.required' : 'job.list.optional')}
          {item.photo === 'required' ? ` · ${t('job.photo.required')}` : ''}
        </span>
      </div>
      {item.help === null ? null : <p className={css['soft']}>{say(item.help)}</p>}
    </>
  );
};

/** The point; what is changed is kept at once. */
export const ChecklistItem = ({ job, item, number, photos, canChange, onJob }: ChecklistItemProps) => {
  const { t } = useWords();
  const id = useId();
  const { run, isPending, error, forgetError } = useCommand('jobs.answer');
  const answer = answerOf(job, item.id);
  // A photo takes a moment: what was answered meanwhile must not be undone by it.
  const latest = useRef(job);
  useEffect(() => {
    latest.current = job;
  }, [job]);
  const change = async (changed: AnswerChange): Promise<boolean> => {
    const result = await run(answerInput(latest.current, item.id, changed));
    if (!result.ok) return false;
    latest.current = result.value;
    onJob(result.value);
    return true;
  };
  const photoIds = (): readonly string[] => answerOf(latest.current, item.id)?.photoIds ?? [];
  const takesPhotos = item.photo !== 'none' || item.type === 'photo';
  return (
    <li
      className={css['item']}
      data-item={item.id}
      {...(takesPhotos && canChange ? { 'data-takes-photos': item.id } : {})}
    >
      <span className={css['itemNumber']} aria-hidden>
        {number}
      </span>
      <fieldset className={css['itemBody']} aria-labelledby={id}>
        <ItemHead item={item} id={id} />
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
        {canChange ? (
          <ItemControl
            item={item}
            number={number}
            answer={answer}
            isPending={isPending}
            onChange={(changed) => void change(changed)}
          />
        ) : (
          <AnswerShown item={item} answer={answer} />
        )}
        <Limits item={item} answer={answer} />
        <Source answer={answer} />
        <InspectionItem job={job} itemId={item.id} />
        {takesPhotos || photos.length > 0 ? (
          <Photos
            jobId={job.id}
            photos={photos}
            canChange={canChange}
            addLabel={t('job.photo.addTo', { number })}
            pasteInto={item.id}
            onAdded={async (ids) => {
              await change({ photoIds: [...photoIds(), ...ids] });
            }}
            onRemove={(gone) => change({ photoIds: photoIds().filter((each) => each !== gone) })}
          />
        ) : null}
        <Note
          key={answer?.note ?? ''}
          answer={answer}
          canChange={canChange}
          onChange={(changed) => void change(changed)}
        />
      </fieldset>
    </li>
  );
};
