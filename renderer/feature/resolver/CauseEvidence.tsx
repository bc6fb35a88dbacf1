// What speaks for a cause and what against it, in plain words.
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { Finding } from '../../../shared/diagnosis/answerSchema.ts';
import type { CaseFact, CaseView } from '../../../shared/resolver/resolverCase.ts';
import { useWords } from '../../ui/useWords.ts';
import { FactLine } from './FactLine.tsx';
import css from './Result.module.css';

interface CauseEvidenceProps {
  readonly finding: Finding;
  readonly view: CaseView;
}

const at = (view: CaseView, indexes: readonly number[]): CaseFact[] =>
  indexes.flatMap((index) => view.facts[index] ?? []);

/** Two lists; the second says so when it is empty. */
export const CauseEvidence = ({ finding, view }: CauseEvidenceProps) => {
  const { t } = useWords();
  const { profile } = view.case;
  const used = at(view, finding.used);
  const against = at(view, finding.contradicting);
  return (
    <dl className={css['evidence']}>
      {used.length === 0 ? null : (
        <>
          <dt>
            <IconPlus size={14} aria-hidden /> {t('resolver.result.for')}
          </dt>
          <dd>
            {used.map((fact) => (
              <FactLine key={fact.id} fact={fact} profile={profile} />
            ))}
          </dd>
        </>
      )}
      <dt>
        <IconMinus size={14} aria-hidden /> {t('resolver.result.against')}
      </dt>
      <dd>
        {against.length === 0 ? (
          <span className={css['soft']}>{t('resolver.result.noAgainst')}</span>
        ) : (
          against.map((fact) => <FactLine key={fact.id} fact={fact} profile={profile} />)
        )}
      </dd>
    </dl>
  );
};
