// A step that is answered or skipped: what came of it, with the remedy, and the way to do it again.
import { Button } from '@mantine/core';
import { IconArrowRight, IconRotate } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import { useGuidedActions } from '../../bridge/useGuidedVisit.ts';
import { AdviceLines } from '../../ui/AdviceLines.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { EvidenceTable } from '../../ui/report/EvidenceTable.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';
import type { StepProps } from './stepProps.ts';

const Said = ({ step }: Pick<StepProps, 'step'>) => {
  const { t, say } = useWords();
  const { answer, note, state } = step;
  const chosen = guidedStepOf(step.id).answers.find(({ id }) => id === answer);
  const facts = [
    ...(chosen === undefined ? [] : [{ key: 'answer', name: t('guided.visit.chosen'), value: say(chosen.label) }]),
    ...(note === null || state === 'skipped' ? [] : [{ key: 'note', name: t('guided.visit.noteOf'), value: note }]),
  ];
  return facts.length === 0 ? null : <Facts layout="rows" facts={facts} />;
};

/** The result; it takes the focus when it was found a moment ago, so that it is read aloud. */
export const StepDone = ({ visit, step, onNext }: StepProps) => {
  const { t, say } = useWords();
  const actions = useGuidedActions();
  const word = useRef<HTMLParagraphElement>(null);
  const { result, answeredAt } = step;
  useEffect(() => {
    const isNew = answeredAt !== null && Date.now() - Date.parse(answeredAt) < 2000;
    if (isNew) word.current?.focus();
  }, [answeredAt]);
  if (result === null) return null;
  const { outcome, explanation, remedy, who, evidence, limit } = result;
  return (
    <div className={css['part']}>
      <div className={css['result']}>
        <Sign of={outcome} size={20} />
        <div className={css['resultBody']}>
          <p className={css['resultWord']} ref={word} tabIndex={-1}>
            {t('guided.visit.found', { outcome: t(`check.outcomes.${outcome}`), found: say(explanation) })}
          </p>
          {remedy === null ? null : <AdviceLines remedy={remedy} who={who} />}
          <Said step={step} />
          {evidence.length === 0 ? null : (
            <Fold summary={t('check.report.evidence')}>
              <EvidenceTable evidence={evidence} limit={limit} />
            </Fold>
          )}
        </div>
      </div>
      {actions.error === null ? null : <ErrorNotice error={actions.error} onDismiss={actions.forgetError} />}
      {visit.state === 'running' && !visit.isStale ? (
        <div className={css['row']}>
          <Button rightSection={<IconArrowRight size={16} aria-hidden />} onClick={() => onNext(visit)} data-first>
            {t('guided.visit.onward')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconRotate size={16} aria-hidden />}
            loading={actions.isPending}
            onClick={() => void actions.again({ visitId: visit.id, step: step.id })}
          >
            {t('guided.visit.again')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
