// What to do and whose job it is, as two aligned lines.
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { type Who, whoNames } from '../../shared/model/who.ts';
import css from './AdviceLines.module.css';
import { useWords } from './useWords.ts';

/** Remedy and party. */
export const AdviceLines = ({ remedy, who }: { readonly remedy: Bilingual; readonly who: Who }) => {
  const { t, say } = useWords();
  return (
    <dl className={css['advice']}>
      <dt>{t('app.common.remedy')}</dt>
      <dd>{say(remedy)}</dd>
      <dt>{t('app.common.whoseJob')}</dt>
      <dd className={css['who']}>{say(whoNames[who])}</dd>
    </dl>
  );
};
