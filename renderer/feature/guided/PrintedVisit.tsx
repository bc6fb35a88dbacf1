// The guided check on paper: A4, black on white; nothing of the window is printed with it.
import type { GuidedVisit } from '../../../shared/guided/guidedVisit.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { formatTime } from '../../ui/dateTime.ts';
import css from '../../ui/Printed.module.css';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useWords } from '../../ui/useWords.ts';

interface PrintedVisitProps {
  readonly visit: GuidedVisit;
  /** The stored record; null where there is none. */
  readonly report: HealthReport | null;
}

/** Only seen by a printer. */
export const PrintedVisit = ({ visit, report }: PrintedVisitProps) => {
  const { t, say, language } = useWords();
  const pair = (name: string, value: string): string => t('guided.summary.pair', { name, value });
  const rows = visit.steps.map(({ id, result, note }) => ({
    id,
    note,
    result: report?.checks.find((check) => check.id === id) ?? result,
  }));
  return (
    <OnPaper>
      <div className={css['paper']} aria-hidden>
        <h1>{t('guided.of', { name: visit.terminalName })}</h1>
        <p>
          {t('guided.summary.from', {
            operator: visit.operator,
            started: formatTime(visit.startedAt, language, 'dateTime'),
            finished: visit.finishedAt === null ? '–' : formatTime(visit.finishedAt, language, 'time'),
          })}
          {visit.state === 'cancelled' ? ` · ${t('guided.summary.cancelled')}` : ''}
        </p>
        {report === null ? null : (
          <p>
            {pair('SN', report.terminal.serialNumber ?? '–')} ·{' '}
            <strong>{pair(t('guided.summary.verdict'), t(`check.verdicts.${report.verdict}`))}</strong>
          </p>
        )}
        <table>
          <thead>
            <tr>
              <th>{t('guided.visit.steps')}</th>
              <th>{t('guided.summary.outcome')}</th>
              <th>{t('guided.summary.found')}</th>
              <th>{t('app.common.remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, result, note }) => (
              <tr key={id}>
                <td>{say(checkHelp[id].title)}</td>
                <td>{t(`check.outcomes.${result?.outcome ?? 'skipped'}`)}</td>
                <td>
                  {result === null ? '–' : say(result.explanation)}
                  {note === null || result?.outcome === 'skipped' ? null : ` ${pair(t('guided.visit.noteOf'), note)}`}
                </td>
                <td>
                  {result?.remedy == null
                    ? '–'
                    : `${say(result.remedy)} ${pair(t('app.common.whoseJob'), say(whoNames[result.who]))}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {visit.checkId === null ? null : <p>{pair(t('check.report.id'), visit.checkId)}</p>}
        <p className={css['sign']}>
          {t('guided.visit.operator')} <span className={css['line']} />
        </p>
      </div>
    </OnPaper>
  );
};
