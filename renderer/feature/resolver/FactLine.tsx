// One fact in plain words: what it is, its value, where it comes from and when.
import type { ProfileId } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { enteredWords } from '../../../shared/knowhow/noticeScope.ts';
import { factName, factSourceNames, factText } from '../../../shared/resolver/factWords.ts';
import type { CaseFact } from '../../../shared/resolver/resolverCase.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Result.module.css';

interface FactLineProps {
  readonly fact: CaseFact;
  readonly profile: ProfileId;
}

/** Label, value, source and time. */
export const FactLine = ({ fact, profile }: FactLineProps) => {
  const { say, language } = useWords();
  const at =
    fact.key === 'response.code' && fact.at !== undefined ? ` · ${formatTime(fact.at, language, 'dateTime')}` : '';
  return (
    <span className={css['fact']}>
      <span className={css['factName']}>{say(factName(fact.key))}</span>
      <span className={css['factValue']}>{say(factText(fact, profile))}</span>
      <span className={css['factSource']}>
        {fact.way === 'notice' && fact.by !== null
          ? say(enteredWords({ by: fact.by, on: formatTime(fact.at ?? fact.takenAt, language, 'date') }))
          : say(factSourceNames[fact.source])}
        {at}
      </span>
    </span>
  );
};
