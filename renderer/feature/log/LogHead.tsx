// The heading of the columns.
import { useWords } from '../../ui/useWords.ts';
import css from './LogGrid.module.css';
import { columnHeading, headRow, rowGroup } from './logRoles.ts';

const columns = ['time', 'kind', 'terminal', 'summary', 'verdict', 'operator'] as const;

/** Stays at the upper edge. */
export const LogHead = () => {
  const { t } = useWords();
  return (
    <div {...rowGroup} className={css['heads']}>
      <div {...headRow} className={css['head']}>
        {columns.map((column) => (
          <span key={column} {...columnHeading} data-column={column}>
            {t(`log.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
};
