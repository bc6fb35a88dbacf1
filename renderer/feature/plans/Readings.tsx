// Where the counter of each terminal stands, and typing one in where the cable gives none.
import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

type Counter = CommandOutput<'plans.counters'>[number];

const largest = 1e12;

interface ReadingRowProps {
  readonly planId: string;
  readonly unit: string;
  readonly counter: Counter;
  readonly onNoted: () => void;
}

const ReadingRow = ({ planId, unit, counter, onNoted }: ReadingRowProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState<number | null>(null);
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('plans.noteReading');
  const { unitId, name, store, reading, nextAt } = counter;
  const shown = (value: number): string => `${String(value)} ${unit}`.trim();
  const isWrong = typed === null || typed < 0 || typed > largest;
  const note = () => {
    setIsTried(true);
    if (typed === null || isWrong) return;
    void run({ planId, unitId, value: typed }).then((done) => {
      if (!done.ok) return;
      toast(t(done.value.isDue ? 'plans.reading.isDue' : 'plans.reading.noted'));
      // What was typed on meanwhile stays.
      setTyped((now) => (now === typed ? null : now));
      setIsTried(false);
      onNoted();
    });
  };
  return (
    <li className={css['row']}>
      <div className={css['text']}>
        <p className={css['name']}>{[name, store].filter(Boolean).join(' · ')}</p>
        <p className={css['soft']}>
          {reading === null ? t('plans.reading.none') : t('plans.reading.now', { value: shown(reading) })}
          {nextAt === null ? '' : ` · ${t('plans.reading.next', { value: shown(nextAt) })}`}
        </p>
        {error === null ? null : <ErrorNotice error={error} />}
      </div>
      <div className={css['line']}>
        <NumberInput
          aria-label={t('plans.reading.type', { name })}
          value={typed ?? ''}
          min={0}
          max={largest}
          clampBehavior="none"
          hideControls
          rightSection={unit === '' ? null : <span className={css['soft']}>{unit}</span>}
          error={isTried && isWrong ? t('plans.reading.needNumber') : null}
          onChange={(value) => setTyped(typeof value === 'number' ? value : null)}
          onKeyDown={(event) => {
            // Enter notes the reading instead of saving the plan around it.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            note();
          }}
        />
        <Button
          variant="default"
          loading={isPending}
          aria-label={t('plans.reading.noteOf', { name })}
          onClick={note}
          {...may}
        >
          {t('plans.reading.note')}
        </Button>
      </div>
    </li>
  );
};

/** The terminals of a plan that counts. */
export const Readings = ({ planId, metric }: { readonly planId: string; readonly metric: MetricKey }) => {
  const { t } = useWords();
  const answer = useAnswer('plans.counters', { planId });
  useEvent('plans.changed', answer.reload);
  const counters = knownOf(answer);
  return (
    <Section inset="flush" title={t('plans.reading.title')} hint={t('plans.reading.hint')}>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {counters === null && answer.state === 'loading' ? <Loading rows={2} height={50} /> : null}
      {counters?.length === 0 ? (
        <p className={`${css['soft'] ?? ''} ${css['bar'] ?? ''}`}>{t('plans.reading.nobody')}</p>
      ) : null}
      <ul className={css['rows']}>
        {(counters ?? []).map((counter) => (
          <ReadingRow
            key={counter.unitId}
            planId={planId}
            unit={metrics[metric].unit}
            counter={counter}
            onNoted={answer.reload}
          />
        ))}
      </ul>
    </Section>
  );
};
