// The working calendar: which weekdays are worked, days of the shop's own, and where holidays come from.
import { Anchor, Checkbox } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { WorkCalendarView } from '../../../shared/ipc/workCalendarContract.ts';
import { weekdays } from '../../../shared/place/openingHours.ts';
import type { CalendarSettings } from '../../../shared/plan/workCalendar.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OnlyFor } from '../../ui/OnlyFor.tsx';
import { Page } from '../../ui/Page.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { CalendarOrigins } from './CalendarOrigins.tsx';
import { OwnDays } from './OwnDays.tsx';
import css from './Plans.module.css';
import { YearDays } from './YearDays.tsx';

const Known = ({ view }: { readonly view: WorkCalendarView }) => {
  const { t, language } = useWords();
  if (!view.settings.usesHolidays || view.knownUntil === null) return null;
  const nextYear = Number(view.today.slice(0, 4)) + 1;
  if (view.knownUntil >= `${String(nextYear)}-12-31`) {
    return <p className={css['soft']}>{t('workday.known', { on: formatDay(view.knownUntil, language, 'date') })}</p>;
  }
  return (
    <Notice
      kind={view.knownUntil < view.today ? 'warn' : 'info'}
      title={t('workday.unknown', { year: Number(view.knownUntil.slice(0, 4)) + 1 })}
    >
      <p>{t('workday.unknownText')}</p>
    </Notice>
  );
};

const Week = ({ settings }: { readonly settings: CalendarSettings }) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError } = useCommand('workdays.set');
  const save = (changed: CalendarSettings) => {
    void run({ ...changed, weekdays: [...changed.weekdays] }).then((done) => {
      if (done.ok) toast(t('workday.saved'));
    });
  };
  return (
    <Section title={t('workday.week')} hint={t('workday.weekHint')}>
      <div className={css['form']}>
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
        <OnlyFor right="technician">
          <fieldset className={css['fields']} disabled={isPending}>
            <legend className={css['unseen']}>{t('workday.week')}</legend>
            <div className={css['checks']}>
              {weekdays.map((day) => {
                const isLast = settings.weekdays.length === 1 && settings.weekdays.includes(day);
                return (
                  <Checkbox
                    key={day}
                    label={t(`fleet.hours.days.${day}`)}
                    checked={settings.weekdays.includes(day)}
                    // One day has to be left.
                    disabled={isLast}
                    description={isLast ? t('workday.needDay') : null}
                    onChange={(event) => {
                      const isWorked = event.currentTarget.checked;
                      save({
                        ...settings,
                        weekdays: weekdays.filter((each) =>
                          each === day ? isWorked : settings.weekdays.includes(each),
                        ),
                      });
                    }}
                  />
                );
              })}
            </div>
          </fieldset>
          <Checkbox
            label={t('workday.usesHolidays')}
            checked={settings.usesHolidays}
            disabled={isPending}
            onChange={(event) => save({ ...settings, usesHolidays: event.currentTarget.checked })}
          />
        </OnlyFor>
      </div>
    </Section>
  );
};

/** Everything that decides whether a day is worked. */
export const WorkdaysPage = () => {
  const { t } = useWords();
  const answer = useAnswer('workdays.get', {});
  useEvent('workdays.changed', answer.reload);
  const view = knownOf(answer);
  return (
    <Page
      title={t('workday.title')}
      lead={t('workday.lead')}
      above={
        <Anchor component={Link} to="/plan/plans" className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden />
          {t('plans.backToPlans')}
        </Anchor>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'loading' && view === null ? <Loading rows={4} height={90} /> : null}
      {view === null ? null : (
        <>
          <div className={css['known']}>
            <Known view={view} />
          </div>
          <Week settings={view.settings} />
          <OwnDays own={view.own} today={view.today} />
          <YearDays thisYear={Number(view.today.slice(0, 4))} />
          <CalendarOrigins origins={view.origins} />
        </>
      )}
    </Page>
  );
};
