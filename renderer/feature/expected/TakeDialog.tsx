// One terminal becomes the pattern for its model: choose it, say why, done.
import { Button, Modal, Select } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Expected.module.css';
import { isShort, ReasonField } from './ReasonField.tsx';

/** The dialog; Escape closes it and nothing is stored. */
export const TakeDialog = ({ onClose, onSaved }: { readonly onClose: () => void; readonly onSaved: () => void }) => {
  const { t } = useWords();
  const terminals = useAnswer('terminals.list', {});
  const propose = useCommand('expected.propose');
  const save = useCommand('expected.set');
  const [terminalId, setTerminalId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const known = terminals.state === 'filled' ? terminals.value : [];
  const error = propose.error ?? save.error;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (terminalId === null || isShort(reason)) return;
    void propose.run({ terminalId }).then(async (proposed) => {
      if (!proposed.ok) return;
      const { model, set } = proposed.value;
      const saved = await save.run({ model, set, reason: reason.trim() });
      if (!saved.ok) return;
      toast(t('expected.saved', { model }));
      onSaved();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('expected.take')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate>
        <Select
          label={t('expected.terminal')}
          placeholder={t('expected.choose')}
          required
          value={terminalId}
          onChange={setTerminalId}
          error={isTried && terminalId === null ? t('expected.choose') : null}
          data={known.map(({ id, name, identity }) => ({
            value: id,
            label: [name, identity.model, identity.serialNumber].filter((part) => part !== null).join(' · '),
          }))}
        />
        <ReasonField value={reason} onChange={setReason} isTried={isTried} />
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['actions']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={propose.isPending || save.isPending} {...save.may}>
            {t('expected.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
