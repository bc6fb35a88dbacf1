// Moving a terminal: the new place, when, and whether the acquirer knows. Nothing is saved without that.
import { Button, Input, Modal, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { type Place, type PlaceField, placeFields } from '../../../shared/register/move.ts';
import { registerFields } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { AcquirerContact } from '../../ui/acquirer/AcquirerContact.tsx';
import { StatementFields } from '../../ui/acquirer/StatementFields.tsx';
import { firstStatement, statementFrom, todayHere } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';

interface MoveDialogProps {
  readonly record: RegisterRecord;
  /** Whether a move may be planned for a later day in this state of life. */
  readonly canPlan: boolean;
  readonly onClose: () => void;
}

type Typed = Readonly<Record<PlaceField, string>>;

const present = ({ fields }: RegisterRecord): Typed =>
  Object.fromEntries(placeFields.map((field) => [field, fields[field]?.value ?? ''])) as Typed;

const changedOf = (before: Typed, now: Typed): Place =>
  Object.fromEntries(
    placeFields.flatMap((field) => {
      const next = now[field].trim();
      return next === before[field] ? [] : [[field, next === '' ? null : next]];
    }),
  );

interface WhenProps {
  readonly day: string;
  readonly isLater: boolean;
  readonly isTried: boolean;
  readonly onLater: (isLater: boolean) => void;
  readonly onDay: (day: string) => void;
}

const When = ({ day, isLater, isTried, onLater, onDay }: WhenProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={css['matter']}>
      <Input.Label labelElement="div" id={id}>
        {t('binding.moving.when')}
      </Input.Label>
      <Segments
        aria-labelledby={id}
        value={isLater ? 'later' : 'now'}
        onChange={(value) => onLater(value === 'later')}
        data={[
          { value: 'now', label: t('binding.moving.now') },
          { value: 'later', label: t('binding.moving.later') },
        ]}
      />
      {isLater ? (
        <TextInput
          type="date"
          label={t('binding.moving.on')}
          required
          min={todayHere()}
          value={day}
          error={isTried && day === '' ? t('binding.dialog.dayNeeded') : null}
          onChange={(event) => onDay(event.currentTarget.value)}
        />
      ) : null}
    </div>
  );
};

/** The dialog; Escape leaves everything as it is. */
export const MoveDialog = ({ record, canPlan, onClose }: MoveDialogProps) => {
  const { t, say } = useWords();
  const before = present(record);
  const [place, setPlace] = useState(before);
  const [isLater, setIsLater] = useState(false);
  const [on, setOn] = useState('');
  const [reason, setReason] = useState('');
  const [draft, setDraft] = useState(firstStatement);
  const [isTried, setIsTried] = useState(false);
  const save = useCommand('moves.save');
  const plan = useCommand('moves.plan');
  const error = save.error ?? plan.error;
  const changed = changedOf(before, place);
  const isSame = Object.keys(changed).length === 0;
  const statement = statementFrom(draft);
  const isShort = reason.trim().length < 3;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isSame || statement === null || isShort || (isLater && on === '') || save.isPending || plan.isPending) return;
    const common = { recordId: record.id, place: changed, statement, reason: reason.trim() };
    const sent = isLater ? plan.run({ ...common, on }) : save.run(common);
    void sent.then((result) => {
      if (!result.ok) return;
      toast(t(isLater ? 'binding.moving.planned' : 'binding.moving.saved'));
      onClose();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('binding.moving.title')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <p>{t('binding.moving.lead')}</p>
        <div className={css['inputs']}>
          {placeFields.map((field, index) => (
            <TextInput
              key={field}
              label={say(registerFields[field].label)}
              maxLength={registerFields[field].longest}
              value={place[field]}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setPlace((known) => ({ ...known, [field]: value }));
              }}
              data-autofocus={index === 0 ? true : undefined}
            />
          ))}
        </div>
        {isTried && isSame ? (
          <p className={css['fault']} role="alert">
            {t('binding.moving.same')}
          </p>
        ) : null}
        {canPlan ? <When day={on} isLater={isLater} isTried={isTried} onLater={setIsLater} onDay={setOn} /> : null}
        <Textarea
          label={t('binding.moving.reason')}
          required
          autosize
          minRows={1}
          maxLength={300}
          value={reason}
          error={isTried && isShort ? t('binding.dialog.short') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <AcquirerContact />
        <StatementFields draft={draft} isTried={isTried} change={(to) => setDraft((known) => ({ ...known, ...to }))} />
        {error === null ? null : <ErrorNotice error={error} />}
        <div className={css['end']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending || plan.isPending} {...(isLater ? plan.may : save.may)}>
            {t(isLater ? 'binding.moving.plan' : 'binding.moving.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
