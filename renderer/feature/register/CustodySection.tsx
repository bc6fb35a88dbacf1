// The hands through which a terminal went, newest first.
import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { reasonWords } from '../../../shared/register/automaticReasons.ts';
import { allows } from '../../../shared/register/lifecycle.ts';
import {
  type CustodyEntry,
  type CustodyStep,
  custodyStepNames,
  custodySteps,
  type RegisterRecord,
} from '../../../shared/register/registerRecord.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorAdviceText, ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';

const shortest = 3;
const emptied = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const nowLocal = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

interface AddDialogProps {
  readonly record: RegisterRecord;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

const AddDialog = ({ record, onClose, onAdded }: AddDialogProps) => {
  const { t, say, alone } = useWords();
  const [step, setStep] = useState<CustodyStep>('received');
  const [typed, setTyped] = useState(() => ({ at: nowLocal(), from: '', to: '', place: '', reason: '' }));
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('register.addCustody');
  const at = new Date(typed.at);
  const isTimeWrong = Number.isNaN(at.getTime());
  const isShort = typed.reason.trim().length < shortest;
  const bind = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isTimeWrong || isShort) return;
    // A moment typed to the minute may lie ahead of the clock by less than that.
    const moment = new Date(Math.min(at.getTime(), Date.now())).toISOString();
    void run({
      recordId: record.id,
      step,
      at: at.getTime() - Date.now() > 60_000 ? at.toISOString() : moment,
      from: emptied(typed.from),
      to: emptied(typed.to),
      place: emptied(typed.place),
      reason: typed.reason.trim(),
    }).then((result) => {
      if (result.ok) onAdded();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('register.custody.add')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <Select
          label={t('register.custody.step')}
          value={step}
          allowDeselect={false}
          data={custodySteps.map((each) => ({ value: each, label: alone(say(custodyStepNames[each])) }))}
          onChange={(value) => setStep(custodySteps.find((each) => each === value) ?? 'received')}
        />
        <TextInput
          type="datetime-local"
          label={t('register.custody.at')}
          required
          error={isTried && isTimeWrong ? t('register.custody.at') : null}
          {...bind('at')}
        />
        <TextInput label={t('register.custody.from')} maxLength={80} {...bind('from')} />
        <TextInput label={t('register.custody.to')} maxLength={80} {...bind('to')} />
        <TextInput label={t('register.custody.place')} maxLength={160} {...bind('place')} />
        <Textarea
          label={t('register.record.reason')}
          required
          autosize
          minRows={2}
          maxLength={300}
          error={isTried && isShort ? t('register.record.reasonShort') : null}
          {...bind('reason')}
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} {...may}>
            {t('app.common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

const Entry = ({ entry }: { readonly entry: CustodyEntry }) => {
  const { t, say, language } = useWords();
  const nobody = t('register.custody.nobody');
  return (
    <li>
      <p>
        <strong>{say(custodyStepNames[entry.step])}</strong>{' '}
        <span className={css['soft']}>{formatTime(entry.at, language, 'exact')}</span>
      </p>
      {entry.from === null && entry.to === null ? null : (
        <p>{t('register.custody.fromTo', { from: entry.from ?? nobody, to: entry.to ?? nobody })}</p>
      )}
      <p className={css['soft']}>
        {[entry.place, say(reasonWords(entry.reason)), entry.by]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </p>
    </li>
  );
};

/** Newest first; entries are added, never changed. */
export const CustodySection = ({ record }: { readonly record: RegisterRecord }) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const answer = useAnswer('register.custody', { recordId: record.id });
  useEvent('register.changed', ({ recordId }) => {
    if (recordId === null || recordId === record.id) answer.reload();
  });
  const custody = allows(record.lifecycle, 'custody');
  return (
    <Section
      title={t('register.custody.title')}
      hint={t('register.custody.hint')}
      actions={
        <Button
          size="xs"
          variant="default"
          disabled={!custody.isAllowed}
          title={custody.isAllowed ? '' : say(custody.why)}
          onClick={() => setIsOpen(true)}
        >
          {t('register.custody.add')}
        </Button>
      }
    >
      {answer.state === 'loading' ? <Loading rows={2} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' && answer.value.length === 0 ? (
        <p className={css['soft']}>{t('register.custody.empty')}</p>
      ) : null}
      {answer.state === 'filled' && answer.value.length > 0 ? (
        <ol className={css['timeline']}>
          {answer.value.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      ) : null}
      {isOpen ? (
        <AddDialog
          record={record}
          onClose={() => setIsOpen(false)}
          onAdded={() => {
            toast(t('register.custody.added'));
            setIsOpen(false);
            answer.reload();
          }}
        />
      ) : null}
    </Section>
  );
};
