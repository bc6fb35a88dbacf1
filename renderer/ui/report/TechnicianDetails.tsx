// What the technician wants to know of a check: printout, capabilities, counters of the line.
import { capabilityNames, type HealthReport, linkCountersSchema } from '../../../shared/model/healthReport.ts';
import { Facts } from '../Facts.tsx';
import { useWords } from '../useWords.ts';
import css from './TechnicianDetails.module.css';

const counterNames = linkCountersSchema.keyof().options;

/** Folded sections; a printout appears only where there was one. */
export const TechnicianDetails = ({ report }: { readonly report: HealthReport }) => {
  const { t } = useWords();
  return (
    <div className={css['sections']}>
      {report.printout.length === 0 ? null : (
        <details className={css['section']}>
          <summary>{t('check.report.printout')}</summary>
          <pre className={css['printout']}>{report.printout.join('\n')}</pre>
        </details>
      )}
      <details className={css['section']}>
        <summary>{t('check.report.capabilities')}</summary>
        <div className={css['inner']}>
          <Facts
            layout="rows"
            facts={capabilityNames.map((name) => ({
              key: name,
              name: t(`check.report.capability.${name}`),
              value: t(`check.report.capabilityStates.${report.capabilities[name] ?? 'unknown'}`),
            }))}
          />
        </div>
      </details>
      <details className={css['section']}>
        <summary>{t('check.report.link')}</summary>
        <div className={css['inner']}>
          <Facts
            layout="rows"
            facts={counterNames.map((name) => ({
              key: name,
              name: t(`check.report.counters.${name}`),
              value: String(report.link[name]),
            }))}
          />
        </div>
      </details>
    </div>
  );
};
