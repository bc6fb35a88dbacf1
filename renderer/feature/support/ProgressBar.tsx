// How far a bundle is.
import { Progress } from '@mantine/core';
import type { SupportProgress } from '../../../shared/support/supportBundle.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Support.module.css';

/** What is being done, in words and as a bar. */
export const ProgressBar = ({ progress }: { readonly progress: SupportProgress | null }) => {
  const { t } = useWords();
  const words = t(`support.steps.${progress?.step ?? 'gathering'}`);
  return (
    <div className={css['progress']}>
      <span role="status">{words}</span>
      <Progress size={6} value={Math.max(4, 100 * (progress?.share ?? 0))} aria-label={words} />
    </div>
  );
};
