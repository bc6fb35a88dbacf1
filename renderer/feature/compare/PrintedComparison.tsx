// The comparison on paper: A4, black on white, the same tables; nothing of the window is printed with it.
import { useState } from 'react';
import { encodeCheckCode } from '../../../shared/checkCode/encodeCheckCode.ts';
import { type Comparison, relationWords } from '../../../shared/compare/compareReports.ts';
import type { CompareCell } from '../../../shared/compare/comparison.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useWords } from '../../ui/useWords.ts';
import { nameOfReport } from './ComparedCheck.tsx';
import css from './PrintedComparison.module.css';

const PrintedCell = ({ cell }: { readonly cell: CompareCell }) => {
  const { say } = useWords();
  return (
    <td>
      <div>{say(cell.text)}</div>
      {cell.note === undefined ? null : <div className={css['small']}>{say(cell.note)}</div>}
    </td>
  );
};

const PrintedHead = ({ report }: { readonly report: HealthReport }) => {
  const { t, language } = useWords();
  return (
    <td>
      <div>
        <strong>{nameOfReport(report)}</strong>
        {report.simulated ? ` [${t('app.simulated')}]` : ''}
      </div>
      <div>SN {report.terminal.serialNumber ?? t('app.common.notGiven')}</div>
      <div>{formatTime(report.startedAt, language, 'dateTime')}</div>
      <div>
        {t(`check.levels.${report.level}`)} · {t(`check.endings.${report.ending}`)} · {report.operator}
      </div>
      <div>
        <strong>{t(`check.verdicts.${report.verdict}`)}</strong> · {t('checkCode.name')} {encodeCheckCode(report)}
      </div>
    </td>
  );
};

interface PrintedComparisonProps {
  readonly reports: readonly [HealthReport, HealthReport];
  readonly compared: Comparison;
  readonly showsAll: boolean;
}

/** Only seen by a printer. */
export const PrintedComparison = ({ reports, compared, showsAll }: PrintedComparisonProps) => {
  const { t, say, language } = useWords();
  const [madeAt] = useState(() => Date.now());
  const words = compared.relation === 'otherTerminal' ? 'changesOfTwo' : 'changes';
  const sections = compared.sections.filter(({ differences }) => showsAll || differences > 0);
  return (
    <OnPaper>
      <div className={css['paper']} aria-hidden data-printed-comparison="">
        <h1>{t('compare.printed.name')}</h1>
        <div className={css['small']}>
          {say(relationWords[compared.relation])} ·{' '}
          {compared.differences === 0 ? t('compare.none') : t('compare.count', { count: compared.differences })} ·{' '}
          {t(showsAll ? 'compare.printed.all' : 'compare.printed.onlyDifferences')} ·{' '}
          {t('compare.printed.made', { at: formatTime(madeAt, language, 'dateTime') })}
        </div>
        <table>
          <thead>
            <tr>
              <th>{t('compare.left')}</th>
              <th>{t('compare.right')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <PrintedHead report={reports[0]} />
              <PrintedHead report={reports[1]} />
            </tr>
          </tbody>
        </table>
        {compared.remarks.map((remark) => (
          <div key={remark.en}>! {say(remark)}</div>
        ))}
        {sections.map(({ section, title, rows }) => (
          <div key={section}>
            <h2>{say(title)}</h2>
            <table>
              <thead>
                <tr>
                  <th>{t('compare.item')}</th>
                  <th>{t('compare.left')}</th>
                  <th>{t('compare.right')}</th>
                  <th>{t('compare.difference')}</th>
                </tr>
              </thead>
              <tbody>
                {rows
                  .filter(({ change }) => showsAll || change !== 'same')
                  .map((row) => (
                    <tr key={row.key}>
                      <th>{say(row.label)}</th>
                      <PrintedCell cell={row.before} />
                      <PrintedCell cell={row.after} />
                      <td>
                        {t(`compare.${words}.${row.change}`)}
                        {row.difference === null ? '' : ` ${say(row.difference)}`}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </OnPaper>
  );
};
