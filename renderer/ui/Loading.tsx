// A place that is being filled: grey bars of about the right shape, and the words for a screen reader.
import { Skeleton } from '@mantine/core';
import css from './Loading.module.css';
import { useWords } from './useWords.ts';

interface LoadingProps {
  readonly rows?: number;
  readonly height?: number;
}

/** Bars in place of content that is on its way. */
export const Loading = ({ rows = 3, height = 44 }: LoadingProps) => {
  const { t } = useWords();
  return (
    <div className={css['loading']} role="status" aria-label={t('app.common.loading')}>
      {Array.from({ length: rows }, (_, row) => `bar ${row}`).map((bar) => (
        <Skeleton key={bar} height={height} radius="md" />
      ))}
    </div>
  );
};
