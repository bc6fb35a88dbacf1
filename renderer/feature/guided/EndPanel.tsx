// The last place of a visit: what was found so far, and the button that stores it as one record.
import { Button, Loader } from '@mantine/core';
import { IconFlagCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { GuidedVisit } from '../../../shared/guided/guidedVisit.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ReportChecks } from '../../ui/report/ReportChecks.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';
import { isDone } from './stepWords.ts';

interface EndPanelProps {
  readonly visit: GuidedVisit;
  readonly takesFocus: boolean;
}

/** Results so far and the finish. */
export const EndPanel = ({ visit, takesFocus }: EndPanelProps) => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = useCommand('guided.finish');
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const left = visit.steps.filter((step) => !isDone(step)).length;
  const results = visit.steps.flatMap(({ result }) => (result === null ? [] : [result]));
  const isFinishing = visit.state === 'finishing' || finish.isPending;
  return (
    <article className={css['step']} aria-label={t('guided.visit.end')} data-step="end">
      <header className={css['stepHead']}>
        <h2 className={css['stepTitle']} ref={heading} tabIndex={-1}>
          {t('guided.visit.end')}
        </h2>
      </header>
      <div className={css['part']}>
        <p>{left === 0 ? t('guided.visit.finishReady') : t('guided.visit.finishLeft', { count: left })}</p>
        {finish.error === null ? null : <ErrorNotice error={finish.error} onDismiss={finish.forgetError} />}
        {visit.error === null || isFinishing ? null : <ErrorNotice error={visit.error} />}
        <div className={css['row']}>
          {isFinishing ? (
            <span role="status" className={css['working']}>
              <Loader size={18} aria-hidden />
              {t('guided.visit.finishing')}
            </span>
          ) : (
            <Button
              size="md"
              leftSection={<IconFlagCheck size={18} aria-hidden />}
              onClick={() => void finish.run({ visitId: visit.id })}
              data-first
              {...finish.may}
            >
              {t('guided.visit.finish')}
            </Button>
          )}
        </div>
      </div>
      {results.length === 0 ? null : (
        <div className={css['part']}>
          <ReportChecks checks={results} />
        </div>
      )}
    </article>
  );
};
