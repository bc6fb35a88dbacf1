// What a person reads on a slip or on the acquirer's own page, to be held against the record.
import { Button, Input, Modal, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { type ComparedField, comparedFields } from '../../../shared/register/binding.ts';
import { registerFields } from '../../../shared/register/registerFields.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { todayHere } from '../../ui/acquirer/statementDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';
import { readSlip } from './readSlip.ts';

const sources = ['receipt', 'portal'] as const;
/** What a slip can show; the acquirer's page may show everything. */
const onSlips: readonly ComparedField[] = ['merchantName', 'mid', 'tid', 'acquirerCode', 'serialNumber', 'tusn'];

interface ObserveDialogProps {
  readonly recordId: string;
  readonly onClose: () => void;
}

/** The dialog; what is left empty is not compared. */
export const ObserveDialog = ({ recordId, onClose }: ObserveDialogProps) => {
  const { t, say } = useWords();
  const sourceId = useId();
  const [source, setSource] = useState<(typeof sources)[number]>('receipt');
  const [on, setOn] = useState(todayHere);
  const [typed, setTyped] = useState<Readonly<Partial<Record<ComparedField, string>>>>({});
  const [taken, setTaken] = useState<number | null>(null);
  const { run, isPending, error, may } = useCommand('binding.observe');
  const fields = source === 'receipt' ? onSlips : comparedFields;
  const values = Object.fromEntries(
    fields.flatMap((field) => {
      const value = typed[field]?.trim() ?? '';
      return value === '' ? [] : [[field, value]];
    }),
  );

  const take = (pasted: string): void => {
    const slip = readSlip(pasted, todayHere());
    setTaken(pasted.trim() === '' ? null : Object.keys(slip.values).length);
    setTyped((known) => ({ ...known, ...slip.values }));
    if (slip.on !== null) setOn(slip.on);
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending || on === '' || Object.keys(values).length === 0) return;
    void run({ recordId, source, on, values }).then((result) => {
      if (!result.ok) return;
      toast(t('binding.see.done'));
      onClose();
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('binding.see.title')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form className={css['form']} onSubmit={submit} noValidate autoComplete="off">
        <p>{t('binding.see.lead')}</p>
        <Input.Label labelElement="div" id={sourceId}>
          {t('binding.see.source')}
        </Input.Label>
        <Segments
          aria-labelledby={sourceId}
          value={source}
          onChange={(value) => setSource(sources.find((each) => each === value) ?? 'receipt')}
          data={sources.map((value) => ({ value, label: t(`binding.table.${value}`) }))}
        />
        {source === 'receipt' ? (
          <div aria-live="polite">
            <Textarea
              label={t('binding.see.paste')}
              description={t('binding.see.pasteHint')}
              autosize
              minRows={2}
              maxRows={6}
              maxLength={20_000}
              spellCheck={false}
              onChange={(event) => take(event.currentTarget.value)}
            />
            {taken === null ? null : <p className={css['soft']}>{t('binding.see.read', { count: taken })}</p>}
          </div>
        ) : null}
        <TextInput
          type="date"
          label={t('binding.see.on')}
          required
          max={todayHere()}
          value={on}
          error={on === '' ? t('binding.dialog.dayNeeded') : null}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <div className={css['inputs']}>
          {fields.map((field) => (
            <TextInput
              key={field}
              label={say(registerFields[field].label)}
              description={field === 'settlementLast4' ? t('binding.see.last4') : null}
              maxLength={160}
              spellCheck={false}
              value={typed[field] ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setTyped((known) => ({ ...known, [field]: value }));
              }}
            />
          ))}
        </div>
        {error === null ? null : <ErrorNotice error={error} />}
        <div className={css['end']}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit" loading={isPending} disabled={Object.keys(values).length === 0} {...may}>
            {t('binding.see.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
