// A new hold: which terminal or store, which days, and why.
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { holdTexts } from '../../../shared/journal/hold.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { momentOfDay } from './holdScope.ts';
import css from './Keeping.module.css';

/** The dialog; Escape closes it and nothing is done. */
export const AddHoldDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const add = useCommand('journal.addHold');
  const terminals = knownOf(useAnswer('terminals.list', {})) ?? [];
  const [terminalId, setTerminalId] = useState<string | null>(null);
  const [store, setStore] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = why.trim().length < 3;
  const isWrong = from !== '' && until !== '' && from > until;
  const submit = (): void => {
    setIsTried(true);
    if (isShort || isWrong) return;
    const scope = { terminalId, store: store.trim() === '' ? null : store.trim() };
    const period = { from: momentOfDay(from), until: momentOfDay(until, 1) };
    void add.run({ ...scope, ...period, why: why.trim() }).then((result) => {
      if (!result.ok) return;
      toast(t('keeping.holds.placed'));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t('keeping.holds.addTitle')}
      confirm={t('keeping.holds.add')}
      isPending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
      refusal={add.refusal}
    >
      <Select
        label={t('keeping.holds.terminal')}
        placeholder={t('keeping.holds.allTerminals')}
        clearable
        searchable
        data-autofocus
        openOnFocus={false}
        clearButtonProps={{ 'aria-label': t('keeping.holds.allTerminals') }}
        value={terminalId}
        onChange={setTerminalId}
        data={terminals.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        label={t('keeping.holds.store')}
        description={t('keeping.holds.storeHint')}
        maxLength={holdTexts.store}
        value={store}
        onChange={(event) => setStore(event.currentTarget.value)}
      />
      <div className={css['fields']}>
        <TextInput
          type="date"
          label={t('keeping.holds.from')}
          description={t('keeping.holds.open')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('keeping.holds.until')}
          description={t('keeping.holds.open')}
          value={until}
          error={isTried && isWrong ? t('keeping.holds.periodWrong') : null}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t('keeping.holds.why')}
        required
        autosize
        minRows={2}
        maxLength={holdTexts.why}
        value={why}
        error={isTried && isShort ? t('binding.dialog.short') : null}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </FormDialog>
  );
};
