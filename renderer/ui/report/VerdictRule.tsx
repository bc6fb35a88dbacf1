// The rule by which the verdict was reached, in the words of shared/model/verdict.
import { verdictRule } from '../../../shared/model/verdict.ts';
import { useWords } from '../useWords.ts';
import css from './VerdictRule.module.css';

/** The rule in words, always on the page. */
export const VerdictRule = () => {
  const { t, say } = useWords();
  return (
    <p className={css['rule']}>
      <strong>{t('check.rule')}</strong> {say(verdictRule)}
    </p>
  );
};
