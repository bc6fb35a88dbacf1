// Says that a guided check of a terminal is not finished, and leads back to it.
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useGuidedOpen } from '../../bridge/useGuidedOpen.ts';
import { formatTime } from '../dateTime.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../useWords.ts';
import css from './OpenVisit.module.css';

/** Nothing where no visit is open. */
export const OpenVisit = ({ terminalId }: { readonly terminalId: string }) => {
  const { t, language } = useWords();
  const visit = useGuidedOpen(terminalId);
  if (visit === null) return null;
  const done = visit.steps.filter(({ state }) => state === 'answered' || state === 'skipped').length;
  return (
    <div className={css['message']}>
      <Notice
        kind="info"
        title={t('guided.open.title')}
        actions={
          <Button size="xs" variant="default" component={Link} to={`/guided/visit/${visit.id}`}>
            {t('guided.open.goOn')}
          </Button>
        }
      >
        <p>
          {t('guided.open.text', {
            operator: visit.operator,
            time: formatTime(visit.startedAt, language, 'dateTime'),
            done,
            total: visit.steps.length,
          })}
        </p>
      </Notice>
    </div>
  );
};
