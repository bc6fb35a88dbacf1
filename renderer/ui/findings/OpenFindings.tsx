// The open findings of one terminal, on its page.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { knownOf } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Loading } from '../Loading.tsx';
import { Section } from '../Section.tsx';
import { useWords } from '../useWords.ts';
import css from './FindingLine.module.css';
import { FindingLine } from './FindingLine.tsx';
import { useFindings } from './useFindings.ts';

/** A section with the way to all findings. */
export const OpenFindings = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const answer = useFindings({ terminalId, isOpen: true }, 100);
  const known = knownOf(answer);
  return (
    <Section
      title={t('finding.onTerminal')}
      inset="flush"
      actions={
        <Anchor component={Link} to="/findings" size="sm">
          {t('finding.all')}
        </Anchor>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {known === null ? answer.state === 'loading' ? <Loading rows={1} height={48} /> : null : null}
      {known?.findings.length === 0 ? <p className={css['none']}>{t('finding.onTerminalNone')}</p> : null}
      <ul className={css['lines']}>
        {known?.findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} isOnTerminal />
        ))}
      </ul>
    </Section>
  );
};
