// What is done with nobody there: when, and how often terminals are read between checks.
import { Anchor, Button, NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import type { UnattendedAnswer } from '../../../shared/ipc/unattendedContract.ts';
import {
  type UnattendedSettings,
  unattendedBounds,
  unattendedSettingsSchema,
  watchSteps,
} from '../../../shared/unattended/unattended.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { SettingRow } from './SettingRow.tsx';
import css from './UnattendedSection.module.css';

const dailies = ['off', 'beforeOpening', 'atTime'] as const;

interface FieldsProps {
  readonly draft: UnattendedSettings;
  readonly onChange: (change: Partial<UnattendedSettings>) => void;
}

const Daily = ({ draft, onChange }: FieldsProps) => {
  const { t } = useWords();
  const { leastBefore, mostBefore } = unattendedBounds;
  const isTimeWrong = !unattendedSettingsSchema.shape.time.safeParse(draft.time).success;
  const isWrong = !unattendedSettingsSchema.shape.minutesBefore.safeParse(draft.minutesBefore).success;
  return (
    <div className={css['daily']}>
      <Segments
        aria-label={t('unattended.daily')}
        value={draft.daily}
        onChange={(value) => onChange({ daily: dailies.find((each) => each === value) ?? 'off' })}
        data={dailies.map((value) => ({ value, label: t(`unattended.dailies.${value}`) }))}
      />
      {draft.daily === 'beforeOpening' ? (
        <NumberInput
          label={t('unattended.minutesBefore')}
          description={t('unattended.minutesHint')}
          value={draft.minutesBefore}
          min={leastBefore}
          max={mostBefore}
          step={5}
          allowDecimal={false}
          clampBehavior="none"
          error={isWrong ? t('unattended.minutesWrong', { least: leastBefore, most: mostBefore }) : null}
          onChange={(value) => onChange({ minutesBefore: typeof value === 'number' ? value : Number.NaN })}
        />
      ) : null}
      {draft.daily === 'atTime' ? (
        <TextInput
          type="time"
          label={t('unattended.time')}
          value={draft.time}
          error={isTimeWrong ? t('unattended.timeWrong') : null}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
};

const Next = ({ answer }: { readonly answer: UnattendedAnswer }) => {
  const { t, language } = useWords();
  const { nextAt, settings } = answer;
  return (
    <p className={css['next']} role="status">
      {nextAt !== null
        ? t('unattended.next', { time: formatTime(nextAt, language, 'short') })
        : t(settings.daily === 'beforeOpening' ? 'unattended.neverOpens' : 'unattended.never')}
    </p>
  );
};

const Form = ({ answer, onSaved }: { readonly answer: UnattendedAnswer; readonly onSaved: () => void }) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError } = useCommand('unattended.setSettings');
  const [draft, setDraft] = useState<UnattendedSettings>(answer.settings);
  const watchId = useId();
  // A field that is not shown any more holds what was stored, so that nothing hidden is wrong.
  const { minutesBefore, time } = answer.settings;
  const change: FieldsProps['onChange'] = (to) =>
    setDraft((before) => ({ ...before, ...(to.daily === undefined ? {} : { minutesBefore, time }), ...to }));
  const isValid = unattendedSettingsSchema.safeParse(draft).success;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(answer.settings);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isValid) return;
    void run({ settings: draft }).then((result) => {
      if (!result.ok) return;
      toast(t('unattended.saved'));
      onSaved();
    });
  };
  return (
    <form onSubmit={save} noValidate>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <SettingRow label={t('unattended.daily')}>
        <Daily draft={draft} onChange={change} />
      </SettingRow>
      <SettingRow label={t('unattended.afterResume')} hint={t('unattended.afterResumeHint')}>
        <Switch
          aria-label={t('unattended.afterResume')}
          checked={draft.afterResume}
          onChange={(event) => change({ afterResume: event.currentTarget.checked })}
        />
      </SettingRow>
      <SettingRow label={t('unattended.watch')} hint={t('unattended.watchHint')} id={watchId}>
        <Select
          aria-labelledby={watchId}
          allowDeselect={false}
          value={String(draft.watchMinutes)}
          onChange={(value) => change({ watchMinutes: watchSteps.find((minutes) => String(minutes) === value) ?? 0 })}
          data={watchSteps.map((minutes) => ({
            value: String(minutes),
            label: t(`unattended.watches.every${minutes}`),
          }))}
        />
      </SettingRow>
      <div className={css['foot']}>
        <div>
          <Next answer={answer} />
          <Anchor component={Link} to="/unattended" size="sm">
            {t('unattended.results')}
          </Anchor>
        </div>
        <Button type="submit" variant="default" loading={isPending} disabled={!isValid || !isChanged}>
          {t('app.common.save')}
        </Button>
      </div>
    </form>
  );
};

/** The section of the settings. */
export const UnattendedSection = () => {
  const { t } = useWords();
  const answer = useAnswer('unattended.settings', {});
  useEvent('fleet.hoursChanged', answer.reload);
  return (
    <Section inset="flush" title={t('unattended.settings')} hint={t('unattended.settingsHint')}>
      {answer.state === 'loading' ? <Loading rows={2} height={48} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' ? (
        <Form key={JSON.stringify(answer.value.settings)} answer={answer.value} onSaved={answer.reload} />
      ) : null}
    </Section>
  );
};
