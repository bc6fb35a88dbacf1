// A step that waits: measuring where it can be measured, the answers, a note, and the way to pass it over.
import { useState } from 'react';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { useGuidedActions } from '../../bridge/useGuidedVisit.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import css from './Guided.module.css';
import { Measure } from './Measure.tsx';
import { SkipStep } from './SkipStep.tsx';
import { CodeField, NoteField } from './StepFields.tsx';
import { draftOf, forgetDraft, keepDraft, type StepDraft } from './stepDrafts.ts';
import type { StepProps } from './stepProps.ts';

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** Whether a visit takes nothing more, except its finish. */
const isClosedFor = ({ state, isStale }: StepProps['visit']): boolean => state !== 'running' || isStale;

/** Whether there is nobody to see to it. */
const isQuiet = (outcome: Outcome): boolean => outcome === 'pass' || outcome === 'notSupported';

const Impossible = ({ step }: Pick<StepProps, 'step'>) => {
  const { t, say } = useWords();
  return (
    <p className={css['part']}>
      {t('guided.visit.impossible')} {step.why === null ? '' : say(step.why)}
    </p>
  );
};

/** The open step. What was typed survives a restart of the engine and a look at another step. */
export const StepOpen = ({ visit, step, onNext }: StepProps) => {
  const { t, say } = useWords();
  const actions = useGuidedActions();
  const draftKey = `${visit.id} ${step.id}`;
  const [draft, setDraft] = useState(() => draftOf(draftKey));
  const { answers, question, measure } = guidedStepOf(step.id);
  const at = { visitId: visit.id, step: step.id };
  const isClosed = isClosedFor(visit);
  const isOff = isClosed || step.state !== 'waiting' || actions.isPending;
  const change = (changes: Partial<StepDraft>): void => {
    keepDraft(draftKey, { ...draft, ...changes });
    setDraft({ ...draft, ...changes });
  };
  const choose = async (answer: string): Promise<void> => {
    const result = await actions.answer({ ...at, answer, note: orNull(draft.note), code: orNull(draft.code) });
    if (!result.ok) return;
    forgetDraft(draftKey);
    const outcome = result.value.steps.find(({ id }) => id === step.id)?.result?.outcome ?? 'skipped';
    // What needs somebody stays on the screen until it was read.
    if (!isQuiet(outcome)) return;
    toast(t('guided.visit.saved', { title: say(checkHelp[step.id].title), outcome: t(`check.outcomes.${outcome}`) }));
    onNext(result.value);
  };
  return (
    <>
      {step.isPossible ? null : <Impossible step={step} />}
      {measure !== null && step.isPossible ? (
        <Measure
          step={step}
          isClosed={isClosed || actions.isPending}
          onMeasure={(phase) => void actions.measure({ ...at, phase })}
        />
      ) : null}
      <div className={css['part']}>
        {actions.error === null ? null : <ErrorNotice error={actions.error} onDismiss={actions.forgetError} />}
        {step.measured?.before?.kind === 'slip' ? (
          <CodeField value={draft.code} isOff={isClosed} onChange={(code) => change({ code })} />
        ) : null}
        <AnswerButtons
          question={say(question)}
          answers={answers}
          isOn={step.isPossible && !isOff}
          onChoose={(answer) => void choose(answer)}
        />
        <NoteField value={draft.note} isOff={isClosed} onChange={(note) => change({ note })} />
        <div className={css['row']}>
          <SkipStep visit={visit} step={step} onNext={onNext} isOff={isOff} />
        </div>
      </div>
    </>
  );
};
