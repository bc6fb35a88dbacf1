// The bounds of a limit in words, one after the other.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { Bounds } from '../../shared/metric/limit.ts';
import css from './LimitText.module.css';
import { boundTexts } from './limitWords.ts';
import { useWords } from './useWords.ts';

/** “attention below 2.50 V”; says so where there are no bounds. */
export const LimitText = ({ metric, bounds }: { readonly metric: MetricKey; readonly bounds: Bounds | null }) => {
  const { t, language } = useWords();
  const set = bounds === null ? [] : boundTexts(metric, bounds, language);
  if (set.length === 0) return <span className={css['limit']}>{t('terminal.readings.noLimit')}</span>;
  return (
    <span className={css['limit']}>
      {set.map(({ side, value }) => (
        <span key={side}>{t(`check.limits.${side}`, { value })}</span>
      ))}
    </span>
  );
};
