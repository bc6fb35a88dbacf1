// What the console itself does in a step: compares counters, has a slip printed, reads the clock. Always by a press.
import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import type { VisitStep } from '../../../shared/guided/guidedVisit.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ClockWatch } from './ClockWatch.tsx';
import css from './Guided.module.css';
import { ReaderCountsTable } from './ReaderCountsTable.tsx';
import { SlipShown } from './SlipShown.tsx';

interface MeasureProps {
  readonly step: VisitStep;
  /** The visit takes nothing at the moment. */
  readonly isClosed: boolean;
  readonly onMeasure: (phase: 'before' | 'after') => void;
}

const buttonWords = {
  readerCounts: { before: 'guided.measure.before', after: 'guided.measure.after' },
  slip: { before: 'guided.measure.print', after: 'guided.measure.printAgain' },
  clock: { before: 'guided.measure.clockBefore', after: 'guided.measure.clockAfter' },
} as const;

const Shown = ({ measured }: Pick<VisitStep, 'measured'>): ReactNode => {
  const { before = null, after = null } = measured ?? {};
  if (before?.kind === 'slip') return <SlipShown slip={before} />;
  if (before?.kind === 'clock') return <ClockWatch before={before} after={after?.kind === 'clock' ? after : null} />;
  if (before?.kind === 'readerCounts') {
    return <ReaderCountsTable before={before} after={after?.kind === 'readerCounts' ? after : null} />;
  }
  return null;
};

/** The panel of a measurement: what is known, the button for what comes next, and why it could not be done. */
export const Measure = ({ step, isClosed, onMeasure }: MeasureProps) => {
  const { t } = useWords();
  const { measure } = guidedStepOf(step.id);
  if (measure === null) return null;
  const isWorking = step.state === 'working';
  const { before = null, after = null, problem = null } = step.measured ?? {};
  const phase = before === null || measure === 'slip' ? 'before' : 'after';
  const words = buttonWords[measure];
  return (
    <div className={css['part']} aria-busy={isWorking}>
      <h3 className={css['subtitle']}>{t('guided.measure.title')}</h3>
      <Shown measured={step.measured} />
      {problem === null || isWorking ? null : (
        <>
          <ErrorNotice kind="warn" error={problem} onRetry={() => onMeasure(phase)} />
          <p className={css['soft']}>{t('guided.measure.withoutCable')}</p>
        </>
      )}
      <div className={css['row']}>
        {isWorking ? (
          <span role="status" className={css['working']}>
            <Loader size={18} aria-hidden />
            {t(measure === 'slip' ? 'guided.measure.printing' : 'guided.measure.reading')}
          </span>
        ) : (
          <Button
            variant={after === null && (measure !== 'slip' || before === null) ? 'filled' : 'default'}
            disabled={isClosed}
            onClick={() => onMeasure(phase)}
            data-first={after === null && (measure !== 'slip' || before === null) ? '' : undefined}
          >
            {t(before === null ? words.before : words.after)}
          </Button>
        )}
        {measure === 'readerCounts' && before !== null && !isWorking ? (
          <Button variant="subtle" color="gray" disabled={isClosed} onClick={() => onMeasure('before')}>
            {t('guided.measure.beforeAgain')}
          </Button>
        ) : null}
        {before === null && !isWorking ? (
          <span className={css['soft']}>{t(`guided.measure.hint.${measure}`)}</span>
        ) : null}
      </div>
    </div>
  );
};
