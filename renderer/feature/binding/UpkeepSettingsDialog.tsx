// Periods of the reminders: proposals until the shop sets its own, always with where they come from.
import { Button, Modal, NumberInput, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { proposedSource, type UpkeepSettings, upkeepSettingsSchema } from '../../../shared/register/upkeep.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';

const numbers = ['verifyMonths', 'stopMonths', 'warnDays', 'spareDays', 'reviewMonths'] as const;

interface FormProps {
  readonly first: UpkeepSettings;
  readonly remark: string;
  readonly onClose: () => void;
}

const Form = ({ first, remark, onClose }: FormProps) => {
  const { t } = useWords();
  const [draft, setDraft] = useState(first);
  const { run, isPending, error, may } = useCommand('upkeep.setSettings');
  const isOrdered = draft.verifyMonths < draft.stopMonths;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const settings = upkeepSettingsSchema.safeParse(draft);
    if (!settings.success || isPending) return;
    void run({ settings: settings.data }).then((result) => {
      if (!result.ok) return;
      toast(t('binding.upkeep.saved'));
      onClose();
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>{t('binding.upkeep.settingsLead')}</p>
      <p className={css['soft']}>{remark}</p>
      {numbers.map((name) => (
        <NumberInput
          key={name}
          label={t(`binding.upkeep.${name}`)}
          value={draft[name]}
          min={name === 'warnDays' ? 0 : name === 'spareDays' ? 7 : 1}
          max={name === 'warnDays' ? 90 : name === 'spareDays' ? 180 : 60}
          clampBehavior="strict"
          allowDecimal={false}
          error={name === 'stopMonths' && !isOrdered ? t('binding.upkeep.order') : null}
          onChange={(value) => setDraft((known) => ({ ...known, [name]: Number(value) }))}
        />
      ))}
      <Textarea
        label={t('binding.upkeep.basis')}
        required
        autosize
        minRows={2}
        maxLength={300}
        value={draft.source}
        error={draft.source.trim().length < 3 ? t('binding.dialog.short') : null}
        onChange={(event) => {
          const source = event.currentTarget.value;
          setDraft((known) => ({ ...known, source }));
        }}
      />
      {error === null ? null : <ErrorNotice error={error} />}
      <div className={css['end']}>
        <Button variant="default" onClick={onClose}>
          {t('app.common.cancel')}
        </Button>
        <Button type="submit" loading={isPending} {...may}>
          {t('binding.upkeep.save')}
        </Button>
      </div>
    </form>
  );
};

/** Months and days by which disuse and reviews are counted; where they come from stands beside them. */
export const UpkeepSettingsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, say, language, alone } = useWords();
  const answer = useAnswer('upkeep.settings', {});
  const known = knownOf(answer);
  const remark =
    known?.changedAt == null
      ? alone(t('binding.upkeep.proposal'))
      : alone(
          t('binding.upkeep.setBy', {
            name: known.changedBy ?? '',
            day: formatTime(known.changedAt, language, 'date'),
          }),
        );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('binding.upkeep.settingsTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      {known === null ? (
        answer.state === 'failed' ? (
          <ErrorNotice error={answer.error} onRetry={answer.reload} />
        ) : (
          <Loading />
        )
      ) : (
        <Form
          first={known.changedAt === null ? { ...known.settings, source: say(proposedSource) } : known.settings}
          remark={remark}
          onClose={onClose}
        />
      )}
    </Modal>
  );
};
