// A step that waits: measuring where it can be measured, the answers, a note, and the way to pass it over.
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import { longestNote } from '../../../shared/guided/guidedVisit.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { useGuidedActions } from '../../bridge/useGuidedVisit.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import css from './Guided.module.css';
import { Measure } from './Measure.tsx';
import type { StepProps } from './StepPanel.tsx';
import { draftOf, forgetDraft, keepDraft } from './stepDrafts.ts';

/** The open step. What was typed survives a restart of the engine and a look at another step. */
export const StepOpen = ({ visit, step, onNext }: StepProps) => {
  const { t, say } = useWords();
  const actions = useGuidedActions();
  const draftKey = `${visit.id} ${step.id}`;
  const [{ note, code }, setDraft] = useState(() => draftOf(draftKey));
  const [isSkipping, setIsSkipping] = useState(false);
  const { answers, question, measure } = guidedStepOf(step.id);
  const title = say(checkHelp[step.id].title);
  const at = { visitId: visit.id, step: step.id };
  const isClosed = visit.state !== 'running' || visit.isStale;
  const change = (changes: { readonly note?: string; readonly code?: string }): void => {
    const draft = { note, code, ...changes };
    keepDraft(draftKey, draft);
    setDraft(draft);
  };
  const choose = async (answer: string): Promise<void> => {
    const typed = code.trim() === '' ? null : code.trim();
    const result = await actions.answer({ ...at, answer, note: note.trim() === '' ? null : note.trim(), code: typed });
    if (!result.ok) return;
    forgetDraft(draftKey);
    const outcome = result.value.steps.find(({ id }) => id === step.id)?.result?.outcome ?? 'skipped';
    toast(t('guided.visit.saved', { title, outcome: t(`check.outcomes.${outcome}`) }));
    // What needs somebody stays on the screen until it was read.
    if (outcome === 'pass' || outcome === 'notSupported') onNext(result.value);
  };
  const skip = async (reason: string): Promise<void> => {
    const result = await actions.skip({ ...at, reason });
    if (!result.ok) return;
    forgetDraft(draftKey);
    setIsSkipping(false);
    onNext(result.value);
  };
  const canAnswer = step.isPossible && !isClosed && step.state === 'waiting' && !actions.isPending;
  return (
    <>
      {step.isPossible ? null : (
        <p className={css['part']}>
          {t('guided.visit.impossible')} {step.why === null ? '' : say(step.why)}
        </p>
      )}
      {measure === null || !step.isPossible ? null : (
        <Measure
          step={step}
          isClosed={isClosed || actions.isPending}
          onMeasure={(phase) => void actions.measure({ ...at, phase })}
        />
      )}
      <div className={css['part']}>
        {actions.error === null || isSkipping ? null : (
          <ErrorNotice error={actions.error} onDismiss={actions.forgetError} />
        )}
        {measure === 'slip' && step.measured?.before != null ? (
          <TextInput
            className={css['code'] ?? ''}
            label={t('guided.measure.codeLabel')}
            description={t('guided.measure.codeHint')}
            value={code}
            maxLength={80}
            onChange={(event) => change({ code: event.currentTarget.value })}
          />
        ) : null}
        <AnswerButtons
          question={say(question)}
          answers={answers}
          isOn={canAnswer && !isSkipping}
          onChoose={(answer) => void choose(answer)}
        />
        <Textarea
          label={t('guided.visit.note')}
          description={t('guided.visit.noteHint')}
          autosize
          minRows={1}
          maxLength={longestNote}
          value={note}
          disabled={isClosed}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <div className={css['row']}>
          <Button variant="default" disabled={!canAnswer} onClick={() => setIsSkipping(true)}>
            {t('guided.visit.skip')}
          </Button>
        </div>
      </div>
      {isSkipping ? (
        <SentenceDialog
          title={t('guided.visit.skipTitle', { title })}
          label={t('guided.visit.skipLabel')}
          confirm={t('guided.visit.skipConfirm')}
          isPending={actions.isPending}
          error={actions.error}
          onClose={() => {
            setIsSkipping(false);
            actions.forgetError();
          }}
          onConfirm={(reason) => void skip(reason)}
        />
      ) : null}
    </>
  );
};
