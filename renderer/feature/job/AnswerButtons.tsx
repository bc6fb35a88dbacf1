// The answers to one point as buttons; the keys 1, 2, 3 press them while the point has the focus.
import css from './Job.module.css';

interface AnswerButtonsProps {
  readonly label: string;
  readonly options: readonly { readonly label: string; readonly tone: 'pass' | 'fail' | 'quiet' | 'accent' }[];
  /** Place of the one that was chosen; null = none. */
  readonly chosen: number | null;
  readonly isPending: boolean;
  readonly onChoose: (at: number) => void;
}

/** A group of buttons of which at most one is pressed. */
export const AnswerButtons = ({ label, options, chosen, isPending, onChoose }: AnswerButtonsProps) => (
  <fieldset className={css['itemBody']} aria-label={label}>
    <div className={css['choices']}>
      {options.map((option, at) => (
        <button
          key={option.label}
          type="button"
          className={css['choice']}
          data-tone={option.tone}
          data-answer={at < 9 ? at + 1 : undefined}
          data-main={at === 0 ? '' : undefined}
          aria-pressed={chosen === at}
          aria-disabled={isPending}
          onClick={() => {
            if (!isPending) onChoose(at);
          }}
        >
          {at < 9 ? (
            <span className={css['key']} aria-hidden>
              {at + 1}
            </span>
          ) : null}
          {option.label}
        </button>
      ))}
    </div>
  </fieldset>
);
