// Another SIM card: old and new number, the day, and whether the acquirer knows.
import { Button, Modal, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { AcquirerContact } from '../../ui/acquirer/AcquirerContact.tsx';
import { StatementFields } from '../../ui/acquirer/StatementFields.tsx';
import { firstStatement, statementFrom, todayHere } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';

interface SimDialogProps {
  readonly recordId: string;
  readonly oldIccid: string;
  /** As the cable has shown it; empty if nobody has. */
  readonly newIccid: string;
  readonly onClose: () => void;
}

/** The dialog; Escape leaves everything as it is. */
export const SimDialog = ({ recordId, oldIccid, newIccid, onClose }: SimDialogProps) => {
  const { t } = useWords();
  const [old, setOld] = useState(oldIccid);
  const [next, setNext] = useState(newIccid);
  const [on, setOn] = useState(todayHere);
  const [draft, setDraft] = useState(firstStatement);
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('moves.changeSim');
  const statement = statementFrom(draft);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (statement === null || next.trim() === '' || on === '' || isPending) return;
    const known = old.trim() === '' ? null : old.trim();
    void run({ recordId, oldIccid: known, newIccid: next.trim(), on, statement }).then((result) => {
      if (!result.ok) return;
      toast(t('binding.sim.saved'));
      onClose();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('binding.sim.title')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <p>{t('binding.sim.lead')}</p>
        <div className={css['inputs']}>
          <TextInput
            label={t('binding.sim.old')}
            description={t('binding.sim.oldHint')}
            maxLength={40}
            value={old}
            onChange={(event) => setOld(event.currentTarget.value)}
          />
          <TextInput
            label={t('binding.sim.next')}
            required
            maxLength={40}
            value={next}
            error={isTried && next.trim() === '' ? t('binding.statement.needed') : null}
            onChange={(event) => setNext(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            type="date"
            label={t('binding.sim.on')}
            required
            max={todayHere()}
            value={on}
            error={isTried && on === '' ? t('binding.dialog.dayNeeded') : null}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        </div>
        <AcquirerContact />
        <StatementFields draft={draft} isTried={isTried} change={(to) => setDraft((known) => ({ ...known, ...to }))} />
        {error === null ? null : <ErrorNotice error={error} />}
        <div className={css['end']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} {...may}>
            {t('binding.sim.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
