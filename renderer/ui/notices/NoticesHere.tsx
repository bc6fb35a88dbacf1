// The notices that may concern one terminal, on its page; nothing where there are none.
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Section } from '../Section.tsx';
import { useWords } from '../useWords.ts';
import { NoticeLine } from './NoticeLine.tsx';
import css from './Notices.module.css';

interface NoticesHereProps {
  readonly terminalId: string | null;
  readonly recordId: string | null;
}

/** In force or beginning within two weeks. */
export const NoticesHere = ({ terminalId, recordId }: NoticesHereProps) => {
  const { t } = useWords();
  const answer = useAnswer('knowhow.noticesFor', { terminalId, recordId });
  useEvent('knowhow.noticesChanged', answer.reload);
  const notices = knownOf(answer) ?? [];
  if (notices.length === 0) return null;
  return (
    <Section
      title={t('notice.here')}
      hint={t('notice.hereHint')}
      actions={
        <Anchor component={Link} to="/knowhow/notices" size="sm">
          {t('notice.all')}
        </Anchor>
      }
    >
      <ul className={css['list']}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <NoticeLine notice={notice} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
