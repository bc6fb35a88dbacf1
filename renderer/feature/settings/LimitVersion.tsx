// Which version of a limit this is, who set it and when.
import type { LimitVersion as Version } from '../../../shared/metric/limitScope.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './LimitsSection.module.css';

/** “version 2 · Anna, 3 Mar 2026, 10:20”. */
export const LimitVersion = ({ limit }: { readonly limit: Pick<Version, 'version' | 'changedBy' | 'changedAt'> }) => {
  const { t, language } = useWords();
  const { version, changedBy, changedAt } = limit;
  const name = version === 0 ? t('settings.limits.proposal') : t('settings.limits.versionNumber', { version });
  const by =
    changedBy === null || changedAt === null
      ? null
      : t('settings.limits.by', { who: changedBy, when: formatTime(changedAt, language, 'dateTime') });
  return <span className={css['version']}>{by === null ? name : `${name} · ${by}`}</span>;
};
