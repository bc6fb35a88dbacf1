// What the console itself does in a step: compares counters, has a slip printed, reads the clock. Always by a press.
import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GuidedMeasure } from '../../../shared/guided/guidedStep.ts';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import type { ClockMeasure, Measured, ReaderCounts, VisitStep } from '../../../shared/guided/guidedVisit.ts';
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

const nothing: Measured = { before: null, after: null, evidence: [], problem: null };

const clockOf = (measured: Measured['after']): ClockMeasure | null => (measured?.kind === 'clock' ? measured : null);
const countsOf = (measured: Measured['after']): ReaderCounts | null =>
  measured?.kind === 'readerCounts' ? measured : null;

const Shown = ({ before, after }: Pick<Measured, 'before' | 'after'>): ReactNode => {
  if (before === null) return null;
  if (before.kind === 'slip') return <SlipShown slip={before} />;
  if (before.kind === 'clock') return <ClockWatch before={before} after={clockOf(after)} />;
  return <ReaderCountsTable before={before} after={countsOf(after)} />;
};

interface PressProps extends Pick<MeasureProps, 'isClosed' | 'onMeasure'> {
  readonly measure: GuidedMeasure;
  readonly measured: Measured;
}

const Working = ({ measure }: Pick<PressProps, 'measure'>) => {
  const { t } = useWords();
  return (
    <span role="status" className={css['working']}>
      <Loader size={18} aria-hidden />
      {t(measure === 'slip' ? 'guided.measure.printing' : 'guided.measure.reading')}
    </span>
  );
};

const Press = ({ measure, measured: { before, after }, isClosed, onMeasure }: PressProps) => {
  const { t } = useWords();
  const words = buttonWords[measure];
  // A second slip is a wish, a second reading is the rest of the step.
  const isWanted = measure === 'slip' ? before === null : after === null;
  return (
    <>
      <Button
        variant={isWanted ? 'filled' : 'default'}
        disabled={isClosed}
        onClick={() => onMeasure(before === null || measure === 'slip' ? 'before' : 'after')}
        {...(isWanted ? { 'data-first': '' } : {})}
      >
        {t(before === null ? words.before : words.after)}
      </Button>
      {before?.kind === 'readerCounts' ? (
        <Button variant="subtle" color="gray" disabled={isClosed} onClick={() => onMeasure('before')}>
          {t('guided.measure.beforeAgain')}
        </Button>
      ) : null}
      {before === null ? <span className={css['soft']}>{t(`guided.measure.hint.${measure}`)}</span> : null}
    </>
  );
};

/** The panel of a measurement: what is known, the button for what comes next, and why it could not be done. */
export const Measure = ({ step, isClosed, onMeasure }: MeasureProps) => {
  const { t } = useWords();
  const { measure } = guidedStepOf(step.id);
  if (measure === null) return null;
  const isWorking = step.state === 'working';
  const measured = step.measured ?? nothing;
  const { before, after, problem } = measured;
  const retry = (): void => onMeasure(before === null || measure === 'slip' ? 'before' : 'after');
  return (
    <div className={css['part']} aria-busy={isWorking}>
      <h3 className={css['subtitle']}>{t('guided.measure.title')}</h3>
      <Shown before={before} after={after} />
      {problem === null || isWorking ? null : (
        <>
          <ErrorNotice kind="warn" error={problem} onRetry={retry} />
          <p className={css['soft']}>{t('guided.measure.withoutCable')}</p>
        </>
      )}
      <div className={css['row']}>
        {isWorking ? (
          <Working measure={measure} />
        ) : (
          <Press measure={measure} measured={measured} isClosed={isClosed} onMeasure={onMeasure} />
        )}
      </div>
    </div>
  );
};
