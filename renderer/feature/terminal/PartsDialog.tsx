// Records that a part was replaced: which, on which day, with a note.
import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { longestPartNote } from '../../../shared/ipc/forecastContract.ts';
import { parts, type ReplaceablePart, replaceableParts } from '../../../shared/trend/partLife.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Forecast.module.css';

interface PartsDialogProps {
  readonly terminalId: string;
  /** Null = closed; `on` null = today. */
  readonly draft: { readonly part: ReplaceablePart; readonly on: string | null } | null;
  readonly onClose: () => void;
}

const localToday = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** A dialog with three fields. */
export const PartsDialog = ({ terminalId, draft, onClose }: PartsDialogProps) => {
  const { t, say } = useWords();
  const [part, setPart] = useState<ReplaceablePart>(draft?.part ?? 'battery');
  const [on, setOn] = useState(draft?.on ?? localToday());
  const [note, setNote] = useState('');
  const { run, isPending, error, may } = useCommand('forecast.notePart');
  const isFuture = on > localToday();
  const fault = on === '' ? t('forecast.noDay') : isFuture ? t('forecast.future') : null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (fault !== null) return;
    void run({ terminalId, part, on, note: note.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('forecast.recorded'));
      onClose();
    });
  };
  return (
    <Modal
      opened={draft !== null}
      onClose={onClose}
      title={t('forecast.dialogTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit}>
        <Select
          label={t('forecast.part')}
          allowDeselect={false}
          value={part}
          onChange={(value) => setPart(replaceableParts.find((each) => each === value) ?? 'battery')}
          data={replaceableParts.map((each) => ({ value: each, label: say(parts[each].name) }))}
          {...(part === 'coinCell' ? { description: t('forecast.makerOnly') } : {})}
        />
        <TextInput
          type="date"
          label={t('forecast.on')}
          description={t('forecast.onHint')}
          value={on}
          max={localToday()}
          error={fault}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <TextInput
          label={t('forecast.note')}
          description={t('forecast.noteHint')}
          value={note}
          maxLength={longestPartNote}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['actions']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} disabled={fault !== null} {...may}>
            {t('app.common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
