// All checks of a report in three groups: needs attention, in order, not offered; what was done by hand stands apart.
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { Fold } from '../Fold.tsx';
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

interface ReportChecksProps {
  readonly checks: readonly CheckResult[];
  /** `findings` = what needs attention only, `rest` = everything else. */
  readonly part?: 'all' | 'findings' | 'rest';
}

const Grouped = ({ checks, part = 'all' }: ReportChecksProps) => {
  const { t } = useWords();
  return (
    <div className={css['groups']}>
      {groups.map(({ key, outcomes }) => {
        if (part !== 'all' && (key === 'findings') !== (part === 'findings')) return null;
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
            <div key={key} className={css['group']}>
              <Fold
                shape="bar"
                summary={
                  <>
                    <h3 className={css['foldTitle']}>{t(`check.report.${key}`)}</h3>
                    <span className={css['count']}>{found.length}</span>
                  </>
                }
              >
                <ul className={css['list']}>{rows}</ul>
              </Fold>
            </div>
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

const isByHand = ({ id }: CheckResult): boolean => id.startsWith('guided.');

/** The checks, worst first; what the terminal does not offer is folded away; in a guided record two parts. */
export const ReportChecks = ({ checks, part = 'all' }: ReportChecksProps) => {
  const { t } = useWords();
  const byHand = checks.filter(isByHand);
  const read = checks.filter((check) => !isByHand(check));
  if (part !== 'all' || byHand.length === 0 || read.length === 0) return <Grouped checks={checks} part={part} />;
  return (
    <div className={css['parts']}>
      <h3 className={css['part']}>{t('check.report.byHand')}</h3>
      <Grouped checks={byHand} />
      <h3 className={css['part']}>{t('check.report.byProgram')}</h3>
      <Grouped checks={read} />
    </div>
  );
};
