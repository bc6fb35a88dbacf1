// What can be done with the checks that were ticked: two of them can be compared.
import { Button } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { HealthReportSummary } from '../../../shared/model/healthReport.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './ChecksSection.module.css';

/** Address of the comparison of two checks, the earlier one first. */
const compareAddress = (one: HealthReportSummary, other: HealthReportSummary): string => {
  const [before, after] = one.startedAt <= other.startedAt ? [one, other] : [other, one];
  return `/compare?a=${before.id}&b=${after.id}`;
};

interface CompareBarProps {
  /** Newest first. */
  readonly all: readonly HealthReportSummary[];
  readonly chosen: ReadonlySet<string>;
}

/** Before anything is ticked: the two newest, in one press. */
export const CompareBar = ({ all, chosen }: CompareBarProps) => {
  const { t } = useWords();
  const ticked = all.filter(({ id }) => chosen.has(id));
  const [one, other] = ticked.length === 0 ? all : ticked;
  if (all.length < 2) return null;
  const isReady = one !== undefined && other !== undefined && ticked.length !== 1;
  return (
    <div className={css['compare']}>
      {isReady ? (
        <Button
          component={Link}
          to={compareAddress(one, other)}
          size="xs"
          variant={ticked.length === 0 ? 'default' : 'filled'}
          leftSection={<IconGitCompare size={16} aria-hidden />}
        >
          {t(ticked.length === 0 ? 'compare.withEarlier' : 'compare.compareTwo')}
        </Button>
      ) : null}
      <span role="status" className={css['chosen']}>
        {ticked.length === 0 ? '' : t('compare.chosen', { count: ticked.length })}
      </span>
    </div>
  );
};
