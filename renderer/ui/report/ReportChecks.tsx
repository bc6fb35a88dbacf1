// All checks of a report in three groups: needs attention, in order, not offered.
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { useWords } from '../useWords.ts';
import { CheckRow } from './CheckRow.tsx';
import css from './ReportChecks.module.css';

const groups = [
  { key: 'findings', outcomes: ['fail', 'warn'] },
  { key: 'passed', outcomes: ['pass'] },
  { key: 'notOffered', outcomes: ['skipped', 'notSupported'] },
] as const satisfies readonly { key: string; outcomes: readonly Outcome[] }[];

const inGroup = (checks: readonly CheckResult[], outcomes: readonly Outcome[]): CheckResult[] =>
  outcomes.flatMap((outcome) => checks.filter((check) => check.outcome === outcome));

/** The checks, worst first; what the terminal does not offer is folded away. */
export const ReportChecks = ({ checks }: { readonly checks: readonly CheckResult[] }) => {
  const { t } = useWords();
  return (
    <div className={css['groups']}>
      {groups.map(({ key, outcomes }) => {
        const found = inGroup(checks, outcomes);
        const rows = found.map((check) => <CheckRow key={check.id} check={check} />);
        if (key === 'findings' && found.length === 0) {
          return (
            <p key={key} className={css['none']}>
              {t('check.report.noFindings')}
            </p>
          );
        }
        if (found.length === 0) return null;
        if (key === 'notOffered') {
          return (
            <details key={key} className={css['group']}>
              <summary className={css['summary']}>
                <h3>{t(`check.report.${key}`)}</h3> <span className={css['count']}>{found.length}</span>
              </summary>
              <ul className={css['list']}>{rows}</ul>
            </details>
          );
        }
        return (
          <div key={key} className={css['group']} data-group={key}>
            <h3 className={css['title']}>
              {t(`check.report.${key}`)} <span className={css['count']}>{found.length}</span>
            </h3>
            <ul className={css['list']}>{rows}</ul>
          </div>
        );
      })}
    </div>
  );
};
