// The answers of a step as large buttons; the number keys choose too.
import { useEffect, useEffectEvent } from 'react';
import type { GuidedAnswer } from '../../../shared/guided/guidedStep.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';

interface AnswerButtonsProps {
  readonly question: string;
  readonly answers: readonly GuidedAnswer[];
  readonly isOn: boolean;
  readonly onChoose: (answer: string) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;

// A dialog or an open help takes the keys for itself.
const isCovered = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** Question and answers; while it is off, nothing is taken. */
export const AnswerButtons = ({ question, answers, isOn, onChoose }: AnswerButtonsProps) => {
  const { t, say } = useWords();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing;
    const answer = /^[1-9]$/.test(event.key) ? answers[Number(event.key) - 1] : undefined;
    if (!isPlain || answer === undefined || isTyping(event.target) || isCovered()) return;
    event.preventDefault();
    onChoose(answer.id);
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn]);
  return (
    <fieldset className={css['asked']}>
      <legend className={css['question']}>{question}</legend>
      <div className={css['answers']}>
        {answers.map((answer, index) => (
          <button
            key={answer.id}
            type="button"
            className={css['answer']}
            disabled={!isOn}
            data-answer={answer.id}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChoose(answer.id)}
          >
            <span className={css['key']} aria-hidden>
              {index + 1}
            </span>
            {say(answer.label)}
          </button>
        ))}
      </div>
      <p className={css['soft']}>{t('guided.visit.answersHint', { count: answers.length })}</p>
    </fieldset>
  );
};
