// When the shop is open: spans for each day of the week.
import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import type { OpeningHoursAnswer } from '../../../shared/ipc/fleetContract.ts';
import { minutesOf, type OpenSpan, type Weekday, weekdays } from '../../../shared/place/openingHours.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useOpeningHours } from '../../bridge/useFleet.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { type DraftSpan, draftOfHours, draftSpan, type HoursDraft, hoursOf } from './hoursDraft.ts';
import css from './OpeningHoursSection.module.css';

const SpanRemark = ({ from, until }: OpenSpan) => {
  const { t } = useWords();
  if (from === '' || until === '' || minutesOf(until) > minutesOf(from)) return null;
  return <span className={css['soft']}>{t(from === until ? 'fleet.hours.roundTheClock' : 'fleet.hours.nextDay')}</span>;
};

interface DayProps {
  readonly day: Weekday;
  readonly spans: readonly DraftSpan[];
  readonly onChange: (spans: readonly DraftSpan[]) => void;
}

const Day = ({ day, spans, onChange }: DayProps) => {
  const { t } = useWords();
  const name = t(`fleet.hours.days.${day}`);
  const set = (key: number, to: Partial<OpenSpan>) =>
    onChange(spans.map((span) => (span.key === key ? { ...span, ...to } : span)));
  return (
    <div className={css['day']}>
      <h3 className={css['name']}>{name}</h3>
      <div className={css['spans']}>
        {spans.length === 0 ? <span className={css['soft']}>{t('fleet.hours.closed')}</span> : null}
        {spans.map(({ key, from, until }, at) => (
          <div key={key} className={css['span']}>
            <TextInput
              type="time"
              size="xs"
              aria-label={t('fleet.hours.from', { day: name, number: at + 1 })}
              value={from}
              onChange={(event) => set(key, { from: event.currentTarget.value })}
            />
            <span aria-hidden>–</span>
            <TextInput
              type="time"
              size="xs"
              aria-label={t('fleet.hours.until', { day: name, number: at + 1 })}
              value={until}
              onChange={(event) => set(key, { until: event.currentTarget.value })}
            />
            <Tooltip label={t('fleet.hours.remove', { day: name, number: at + 1 })}>
              <ActionIcon
                aria-label={t('fleet.hours.remove', { day: name, number: at + 1 })}
                onClick={() => onChange(spans.filter((span) => span.key !== key))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <SpanRemark from={from} until={until} />
          </div>
        ))}
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t('fleet.hours.addTo', { day: name })}
          disabled={spans.length >= 6}
          onClick={() => onChange([...spans, draftSpan({ from: '', until: '' })])}
        >
          {t('fleet.hours.add')}
        </Button>
      </div>
    </div>
  );
};

const HoursForm = ({ answer }: { readonly answer: OpeningHoursAnswer }) => {
  const { t, language } = useWords();
  const { run, isPending, error, forgetError } = useCommand('fleet.setOpeningHours');
  const [draft, setDraft] = useState<HoursDraft>(() => draftOfHours(answer.hours));
  const [isTold, setTold] = useState(false);
  const hours = hoursOf(draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTold(true);
    if (hours === null) return;
    const wanted = Object.fromEntries(weekdays.map((day) => [day, [...hours[day]]])) as Record<Weekday, OpenSpan[]>;
    void run({ hours: wanted }).then((result) => {
      if (!result.ok) return;
      setTold(false);
      toast(t('fleet.hours.saved'));
    });
  };
  const { isSet, changedBy, changedAt } = answer;
  return (
    <form className={css['form']} onSubmit={submit}>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      {weekdays.map((day) => (
        <Day key={day} day={day} spans={draft[day]} onChange={(spans) => setDraft({ ...draft, [day]: spans })} />
      ))}
      {isTold && hours === null ? (
        <p className={css['wrong']} role="alert">
          {t('fleet.hours.wrong')}
        </p>
      ) : null}
      <div className={css['save']}>
        <span className={css['soft']}>
          {isSet && changedAt !== null
            ? t('fleet.hours.by', { who: changedBy ?? '', when: formatTime(changedAt, language, 'dateTime') })
            : t('fleet.hours.notSet')}
        </span>
        <Button
          variant="default"
          onClick={() =>
            setDraft(
              Object.fromEntries(
                weekdays.map((day) => [day, draft.mon.map((span) => draftSpan(span))]),
              ) as unknown as HoursDraft,
            )
          }
        >
          {t('fleet.hours.copy')}
        </Button>
        <Button type="submit" variant="default" loading={isPending}>
          {t('fleet.hours.save')}
        </Button>
      </div>
    </form>
  );
};

/** The section of the settings. */
export const OpeningHoursSection = () => {
  const { t } = useWords();
  const hours = useOpeningHours();
  return (
    <Section inset="flush" title={t('fleet.hours.title')} hint={t('fleet.hours.hint')}>
      {hours.state === 'loading' ? <Loading rows={3} height={40} /> : null}
      {hours.state === 'failed' ? <ErrorNotice error={hours.error} onRetry={hours.reload} /> : null}
      {hours.state === 'filled' ? <HoursForm key={hours.value.changedAt} answer={hours.value} /> : null}
    </Section>
  );
};
