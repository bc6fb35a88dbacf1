// What the technician wants to know of a check: printout, capabilities, counters of the line.
import { capabilityNames, type HealthReport, linkCountersSchema } from '../../../shared/model/healthReport.ts';
import { Facts } from '../Facts.tsx';
import { Fold } from '../Fold.tsx';
import { useWords } from '../useWords.ts';
import css from './TechnicianDetails.module.css';

const counterNames = linkCountersSchema.keyof().options;

/** Folded sections; a printout appears only where there was one. */
export const TechnicianDetails = ({ report }: { readonly report: HealthReport }) => {
  const { t } = useWords();
  return (
    <div className={css['sections']}>
      {report.printout.length === 0 ? null : (
        <Fold shape="bar" summary={t('check.report.printout')}>
          <pre className={css['printout']}>{report.printout.join('\n')}</pre>
        </Fold>
      )}
      <Fold shape="bar" summary={t('check.report.capabilities')}>
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
      </Fold>
      <Fold shape="bar" summary={t('check.report.link')}>
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
      </Fold>
    </div>
  );
};
