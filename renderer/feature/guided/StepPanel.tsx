// One step: the picture, what to do, what happens, what was measured, the answers, and the way on.
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconBolt, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { useConnections } from '../../bridge/useConnections.ts';
import { isTrouble } from '../../ui/connection/ConnectionTrouble.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CheckHelpTip } from '../../ui/report/CheckHelpTip.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';
import { StepPicture } from './picture/StepPicture.tsx';
import { StepDone } from './StepDone.tsx';
import { StepOpen } from './StepOpen.tsx';
import type { StepProps } from './stepProps.ts';
import { isDone, minutesFor } from './stepWords.ts';

interface StepPanelProps extends StepProps {
  readonly onPrevious: (() => void) | null;
  readonly onFollowing: () => void;
  /** Whether the heading takes the focus: for every step but the first of a page. */
  readonly takesFocus: boolean;
}

/** Enter on the heading goes to the first thing that can be done, so that a whole visit needs no mouse. */
const toFirstControl = (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || !(event.target instanceof Element)) return;
  event.target.closest('article')?.querySelector<HTMLElement>('[data-first], [data-answer]')?.focus();
  event.preventDefault();
};

const Unplugged = ({ visit }: Pick<StepProps, 'visit'>) => {
  const { t } = useWords();
  const connection = useConnections().get(visit.terminalId);
  if (!isTrouble(connection)) return null;
  return (
    <div className={css['effect']} data-strong="true" role="status">
      <IconPlugConnectedX size={18} aria-hidden className={css['effectIcon']} />
      {t('guided.visit.unplugged')}
    </div>
  );
};

const Told = ({ visit, step }: Pick<StepProps, 'visit' | 'step'>) => {
  const { t, say } = useWords();
  const { instructions, effect, needsCable } = guidedStepOf(step.id);
  return (
    <div className={css['tell']}>
      <div>
        <h3 className={css['subtitle']}>{t('guided.visit.how')}</h3>
        <ol className={css['instructions']}>
          {instructions.map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
        </ol>
      </div>
      <div className={css['effect']} data-strong={effect !== null}>
        <IconBolt size={18} aria-hidden className={css['effectIcon']} />
        <p>
          <strong>{t('guided.visit.effect')}</strong> {effect === null ? t('guided.visit.noEffect') : say(effect)}{' '}
          <span className={css['soft']}>{t('guided.start.minutes', { minutes: minutesFor([step.id]) })}</span>
        </p>
      </div>
      {needsCable && !isDone(step) ? <Unplugged visit={visit} /> : null}
      {step.warning === null ? null : <Notice kind="warn" title={say(step.warning)} />}
    </div>
  );
};

/** The panel of one step; its heading takes the focus when it is opened. */
export const StepPanel = ({ visit, step, onNext, onPrevious, onFollowing, takesFocus }: StepPanelProps) => {
  const { t, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    const title = heading.current;
    title?.addEventListener('keydown', toFirstControl);
    return () => title?.removeEventListener('keydown', toFirstControl);
  }, []);
  const title = say(checkHelp[step.id].title);
  const { picture } = guidedStepOf(step.id);
  const number = visit.steps.indexOf(step) + 1;
  const place = t('guided.visit.step', { number, total: visit.steps.length });
  return (
    <article className={css['step']} aria-label={title} data-step={picture}>
      <header className={css['stepHead']}>
        <div>
          <p className={css['place']}>{place}</p>
          <div className={css['titleLine']}>
            <h2 className={css['stepTitle']} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <CheckHelpTip id={step.id} />
          </div>
        </div>
      </header>
      <div className={css['shown']}>
        <div className={css['picture']}>
          <StepPicture of={picture} words={t(`guided.pictures.${picture}`)} />
        </div>
        <Told visit={visit} step={step} />
      </div>
      {isDone(step) ? (
        <StepDone visit={visit} step={step} onNext={onNext} />
      ) : (
        <StepOpen visit={visit} step={step} onNext={onNext} />
      )}
      <footer className={css['foot']}>
        {onPrevious === null ? (
          <span />
        ) : (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            onClick={onPrevious}
          >
            {t('guided.visit.previous')}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          rightSection={<IconArrowRight size={16} aria-hidden />}
          onClick={onFollowing}
        >
          {t('guided.visit.next')}
        </Button>
      </footer>
    </article>
  );
};
