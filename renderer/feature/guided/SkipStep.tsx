// Passes a step over, with the reason in a sentence.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { useWords } from '../../ui/useWords.ts';
import type { StepProps } from './stepProps.ts';

interface SkipStepProps extends StepProps {
  readonly isOff: boolean;
}

/** The button and its dialog; Escape closes it and nothing is passed over. */
export const SkipStep = ({ visit, step, onNext, isOff }: SkipStepProps) => {
  const { t, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const skip = useCommand('guided.skip');
  const close = (): void => {
    setIsOpen(false);
    skip.forgetError();
  };
  const confirm = async (reason: string): Promise<void> => {
    const result = await skip.run({ visitId: visit.id, step: step.id, reason });
    if (!result.ok) return;
    setIsOpen(false);
    onNext(result.value);
  };
  return (
    <>
      <Button variant="default" disabled={isOff} onClick={() => setIsOpen(true)}>
        {t('guided.visit.skip')}
      </Button>
      {isOpen ? (
        <SentenceDialog
          title={t('guided.visit.skipTitle', { title: say(checkHelp[step.id].title) })}
          label={t('guided.visit.skipLabel')}
          confirm={t('guided.visit.skipConfirm')}
          isPending={skip.isPending}
          error={skip.error}
          onClose={close}
          onConfirm={(reason) => void confirm(reason)}
          refusal={skip.refusal}
        />
      ) : null}
    </>
  );
};
