// The day from which somebody does not work here, or that they work here again.
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { Person } from '../../../shared/people/person.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { localDay } from '../../ui/people/localDay.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './People.module.css';

const shortest = 3;

/** The dialog; who left comes back by the same way. */
export const LeaveDialog = ({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) => {
  const { t } = useWords();
  const isBack = person.leftOn !== null;
  const [day, setDay] = useState(() => localDay(new Date()));
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('people.leave');
  const isShort = reason.trim().length < shortest;
  const lacksDay = !isBack && day === '';
  const { name } = person;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isShort || lacksDay || isPending) return;
    void run({ personId: person.id, leftOn: isBack ? null : day, reason: reason.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('people.leaveSaved'));
      onClose();
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(isBack ? 'people.comeBack' : 'people.leaveTitle', { name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        {isBack ? null : (
          <TextInput
            type="date"
            label={t('people.leaveDay')}
            description={t('people.leaveHint')}
            required
            data-autofocus
            value={day}
            error={isTried && lacksDay ? t('people.dayNeeded') : null}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('people.reason')}
          required
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          error={isTried && isShort ? t('binding.dialog.short') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
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
