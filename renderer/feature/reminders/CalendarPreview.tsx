// What a calendar file would bring: every entry with its days, or with the reason why not.
import { Button } from '@mantine/core';
import type { CalendarDraft, CalendarOutcome, CalendarRow } from '../../../shared/reminder/calendarImport.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Reminders.module.css';

const signs: Readonly<Record<CalendarOutcome, string>> = { new: '✓', same: '=', refused: '✗' };
const datesShown = 3;

const Row = ({ row }: { readonly row: CalendarRow }) => {
  const { t, say, stop, language } = useWords();
  const dates = row.dates.slice(0, datesShown).map((day) => formatDay(day, language, 'date'));
  return (
    <tr>
      <th scope="row">{row.title}</th>
      <td>
        {row.dates.length === 0 ? '–' : `${dates.join(language === 'zh' ? '、' : '; ')} ${row.dueTime}`}
        {row.dates.length > datesShown ? ` ${t('reminder.moreDates', { count: row.dates.length })}` : ''}
      </td>
      <td>
        {signs[row.outcome]} {t(`reminder.outcomes.${row.outcome}`)}
        {row.notes.length === 0 ? null : (
          <ul className={css['notes']}>
            {row.notes.map(({ what, remedy }) => (
              <li key={what.en} className={css['soft']}>
                {say(what)}
                {remedy === null ? '' : `${stop}${say(remedy)}`}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
};

interface PreviewProps {
  readonly draft: CalendarDraft;
  /** It was imported, or is not wanted. */
  readonly onEnd: () => void;
}

/** Nothing is stored before the person says so. */
export const CalendarPreview = ({ draft, onEnd }: PreviewProps) => {
  const { t, say } = useWords();
  const { run, isPending, error, forgetError, may } = useCommand('ics.apply');
  const discard = useCommand('ics.discard');
  const apply = (): void => {
    void run({ draftId: draft.id }).then((result) => {
      if (!result.ok) return;
      toast(t('reminder.applied', { jobs: result.value.jobs }));
      onEnd();
    });
  };
  return (
    <Section
      inset="flush"
      title={t('reminder.preview', { file: draft.fileName })}
      hint={t('reminder.previewCounts', { jobs: draft.jobs })}
      actions={
        <div className={css['foot']}>
          <Button variant="default" onClick={() => void discard.run({}).then(onEnd)} {...discard.may}>
            {t('reminder.discard')}
          </Button>
          <Button loading={isPending} disabled={draft.jobs === 0} onClick={apply} {...may}>
            {t('reminder.apply')}
          </Button>
        </div>
      }
    >
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      {draft.notes.map(({ what, remedy }) => (
        <Notice key={what.en} kind="warn" title={say(what)}>
          {remedy === null ? null : <p>{say(remedy)}</p>}
        </Notice>
      ))}
      <table className={table['table']}>
        <caption>{t('reminder.preview', { file: draft.fileName })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reminder.entry')}</th>
            <th scope="col">{t('reminder.dates')}</th>
            <th scope="col">{t('reminder.what')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.rows.map((row) => (
            <Row key={row.number} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  );
};
