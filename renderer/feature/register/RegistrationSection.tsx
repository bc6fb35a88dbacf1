// Whether the acquirer knows the terminal: who says so, since when; entered with its source only.
import { Button, Modal, Select, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { reasonWords } from '../../../shared/register/automaticReasons.ts';
import { personSources, valueSourceNames } from '../../../shared/register/registerFields.ts';
import {
  type RegisterRecord,
  type RegistrationState,
  registrationNames,
  registrationStates,
} from '../../../shared/register/registerRecord.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { Age } from '../../ui/Age.tsx';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';
import { RegistrationBadge } from './StateBadges.tsx';

const shortest = 3;

const ConfirmDialog = ({ record, onClose }: { readonly record: RegisterRecord; readonly onClose: () => void }) => {
  const { t, say, alone } = useWords();
  const [state, setState] = useState<RegistrationState>('registered');
  // Nothing is chosen beforehand: where it is known from is the whole point.
  const [source, setSource] = useState<(typeof personSources)[number] | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('register.confirmRegistration');
  const isShort = note.trim().length < shortest;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isShort || source === null) return;
    void run({ recordId: record.id, state, source, note: note.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('register.registration.saved'));
      onClose();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('register.registration.confirm')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <Select
          label={t('register.registration.state')}
          value={state}
          allowDeselect={false}
          data={registrationStates.map((each) => ({ value: each, label: alone(say(registrationNames[each])) }))}
          onChange={(value) => setState(registrationStates.find((each) => each === value) ?? 'unknown')}
        />
        <Select
          label={t('register.registration.source')}
          required
          value={source}
          error={isTried && source === null ? t('register.registration.source') : null}
          data={personSources.map((each) => ({ value: each, label: alone(say(valueSourceNames[each])) }))}
          onChange={(value) => setSource(personSources.find((each) => each === value) ?? null)}
        />
        <Textarea
          label={t('register.registration.note')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={note}
          error={isTried && isShort ? t('register.record.reasonShort') : null}
          onChange={(event) => setNote(event.currentTarget.value)}
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

/** Unknown until a source has said something; the source and its age stand beside it. */
export const RegistrationSection = ({ record }: { readonly record: RegisterRecord }) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { state, source, at, by, note } = record.registration;
  return (
    <Section
      title={t('register.registration.title')}
      hint={t('register.registration.lead')}
      actions={
        <Button size="xs" variant={state === 'unknown' ? 'light' : 'default'} onClick={() => setIsOpen(true)}>
          {t('register.registration.confirm')}
        </Button>
      }
    >
      <p className={css['state']}>
        <RegistrationBadge state={state} />
        <span className={css['soft']}>
          {source === null || at === null ? (
            t('register.registration.none')
          ) : (
            <>
              {t('register.record.sourceLine', { source: say(valueSourceNames[source]) })}
              {by === null ? '' : `${by} · `}
              <Age at={at} />
            </>
          )}
        </span>
      </p>
      {note === null ? null : <p>{say(reasonWords(note))}</p>}
      {isOpen ? <ConfirmDialog record={record} onClose={() => setIsOpen(false)} /> : null}
    </Section>
  );
};
