// Recorded replacements, each of which can be withdrawn with a reason.
import { Button, Modal, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { longestPartNote } from '../../../shared/ipc/forecastContract.ts';
import { type PartChange, parts } from '../../../shared/trend/partLife.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Forecast.module.css';
import { dayWords } from './forecastWords.ts';

interface WithdrawProps {
  readonly terminalId: string;
  readonly change: PartChange;
  readonly onClose: () => void;
}

const Withdraw = ({ terminalId, change, onClose }: WithdrawProps) => {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const { run, isPending, error, may } = useCommand('forecast.withdrawPart');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    void run({ terminalId, changeId: change.id, reason: reason.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('forecast.withdrawnToast'));
      onClose();
    });
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      <p className={css['soft']}>{t('forecast.withdrawLead')}</p>
      <TextInput
        label={t('forecast.reason')}
        value={reason}
        maxLength={longestPartNote}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      {error === null ? null : <ErrorAdviceText error={error} />}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.common.cancel')}
        </Button>
        <Button type="submit" loading={isPending} disabled={reason.trim() === ''} {...may}>
          {t('forecast.withdraw')}
        </Button>
      </div>
    </form>
  );
};

/** Newest first; withdrawn ones stay visible with their reason. */
export const PartsList = ({
  terminalId,
  changes,
}: {
  readonly terminalId: string;
  readonly changes: readonly PartChange[];
}) => {
  const { t, say, language } = useWords();
  const [chosen, setChosen] = useState<PartChange | null>(null);
  const close = () => setChosen(null);
  return (
    <div className={css['changes']}>
      <h3 className={css['changesTitle']}>{t('forecast.changes')}</h3>
      <ul className={css['changeList']}>
        {changes.map((change) => (
          <li key={change.id} data-withdrawn={change.withdrawn !== null}>
            <span>
              <span className={css['changeName']}>
                {t('forecast.changeLine', { part: say(parts[change.part].name), day: dayWords(change.on, language) })}
              </span>
              <span className={css['soft']}>
                {' '}
                {t('forecast.notedBy', { by: change.by })}
                {change.note === '' ? '' : ` · ${change.note}`}
                {change.withdrawn === null
                  ? ''
                  : ` · ${t('forecast.withdrawn', { by: change.withdrawn.by, reason: change.withdrawn.reason })}`}
              </span>
            </span>
            {change.withdrawn === null ? (
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setChosen(change)}>
                {t('forecast.withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Modal
        opened={chosen !== null}
        onClose={close}
        title={t('forecast.withdrawTitle')}
        closeButtonProps={{ 'aria-label': t('app.common.close') }}
      >
        {chosen === null ? null : <Withdraw terminalId={terminalId} change={chosen} onClose={close} />}
      </Modal>
    </div>
  );
};
