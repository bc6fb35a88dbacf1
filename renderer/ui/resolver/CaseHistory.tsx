// Cases of one terminal or record: what it was about, and how it ended.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { causes } from '../../../shared/diagnosis/causes.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Age } from '../Age.tsx';
import { Section } from '../Section.tsx';
import { useWords } from '../useWords.ts';
import css from './CaseHistory.module.css';

interface CaseHistoryProps {
  readonly terminalId?: string;
  readonly recordId?: string;
}

const mostShown = 5;

/** Nothing where there was never a case. */
export const CaseHistory = ({ terminalId, recordId }: CaseHistoryProps) => {
  const { t, say } = useWords();
  const answer = useAnswer('resolver.list', { terminalId: terminalId ?? null, recordId: recordId ?? null });
  useEvent('resolver.changed', answer.reload);
  const cases = knownOf(answer) ?? [];
  if (cases.length === 0) return null;
  return (
    <Section title={t('resolver.list.ofTerminal')}>
      <ul className={css['cases']}>
        {cases.slice(0, mostShown).map(({ id, code, outcome, updatedAt }) => (
          <li key={id}>
            <Anchor component={Link} to={`/resolver/${id}`} size="sm">
              {code === null ? t('resolver.title') : t('resolver.list.about', { code })}
            </Anchor>
            <span className={css['end']}>
              {outcome === null
                ? t('resolver.list.open')
                : [
                    outcome.isCured ? t('resolver.list.cured') : t('resolver.list.notCured'),
                    outcome.cause === null ? '' : say(causes[outcome.cause].title),
                    outcome.cure,
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
              {' · '}
              <Age at={updatedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
