// The plan for other calendars, and entries of other calendars as jobs.
import { Anchor, Button, Select } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { alarmChoices, monthChoices } from '../../../shared/ipc/icsContract.ts';
import type { CalendarDraft } from '../../../shared/reminder/calendarImport.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useOffered } from '../../ui/useOffered.ts';
import { useWords } from '../../ui/useWords.ts';
import { CalendarImports } from './CalendarImports.tsx';
import { CalendarPreview } from './CalendarPreview.tsx';
import css from './Reminders.module.css';

const alarms = ['none', ...alarmChoices.map((minutes) => `a${minutes}` as const)] as const;

const ExportForm = () => {
  const { t, language } = useWords();
  const { run, isPending, error, forgetError, may } = useCommand('ics.export');
  const [months, setMonths] = useState<(typeof monthChoices)[number]>(6);
  const [alarm, setAlarm] = useState<(typeof alarms)[number]>('a60');
  const [done, setDone] = useState('');
  const save = (): void => {
    const alarmMinutes = alarmChoices.find((minutes) => `a${String(minutes)}` === alarm) ?? null;
    void run({ language, months, alarmMinutes }).then((result) => {
      if (!result.ok || result.value === null) return;
      setDone(t('reminder.exported', result.value));
      toast(t('reminder.exported', result.value));
    });
  };
  return (
    <Section title={t('reminder.exportTitle')} hint={t('reminder.exportHint')}>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <div className={css['form']}>
        <Select
          label={t('reminder.months')}
          allowDeselect={false}
          value={String(months)}
          onChange={(value) => setMonths(monthChoices.find((each) => String(each) === value) ?? 6)}
          data={monthChoices.map((each) => ({ value: String(each), label: t(`reminder.monthsOf.m${each}`) }))}
        />
        <Select
          label={t('reminder.alarm')}
          allowDeselect={false}
          value={alarm}
          onChange={(value) => setAlarm(alarms.find((each) => each === value) ?? 'none')}
          data={alarms.map((each) => ({ value: each, label: t(`reminder.alarms.${each}`) }))}
        />
        <Button loading={isPending} leftSection={<IconDownload size={16} aria-hidden />} onClick={save} {...may}>
          {t('reminder.export')}
        </Button>
      </div>
      <p role="status" className={css['soft']}>
        {done}
      </p>
    </Section>
  );
};

/** A page of its own, reached from the centre. */
export const CalendarFilePage = () => {
  const { t, language } = useWords();
  const open = useCommand('ics.open');
  const imports = useAnswer('ics.imports', {});
  const [draft, setDraft] = useState<CalendarDraft | null>(null);
  const choose = (): void => {
    void open.run({ language }).then((result) => {
      if (result.ok && result.value !== null) setDraft(result.value);
    });
  };
  useOffered('calendar', choose);
  return (
    <Page
      title={t('reminder.calendarTitle')}
      lead={t('reminder.calendarLead')}
      above={
        <Anchor component={Link} to="/reminders">
          <IconArrowLeft size={16} aria-hidden />
          {t('reminder.back')}
        </Anchor>
      }
    >
      <ExportForm />
      <Section title={t('reminder.importTitle')} hint={t('reminder.importHint')}>
        {open.error === null ? null : <ErrorNotice error={open.error} onDismiss={open.forgetError} />}
        <Button
          variant="default"
          loading={open.isPending}
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={choose}
          {...open.may}
        >
          {t('reminder.openFile')}
        </Button>
      </Section>
      {draft === null ? null : (
        <CalendarPreview
          key={draft.id}
          draft={draft}
          onEnd={() => {
            setDraft(null);
            imports.reload();
          }}
        />
      )}
      <CalendarImports answer={imports} />
    </Page>
  );
};
