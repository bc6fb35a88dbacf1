// What the technician wants to know of a check: printout, capabilities, counters of the line.
import { allCapabilityNames, type HealthReport, linkCountersSchema } from '../../../shared/model/healthReport.ts';
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
            facts={allCapabilityNames.flatMap((name) => {
              const state = report.capabilities[name];
              if (state === undefined) return [];
              const value = t(`check.report.capabilityStates.${state}`);
              return [{ key: name, name: t(`check.report.capability.${name}`), value }];
            })}
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
