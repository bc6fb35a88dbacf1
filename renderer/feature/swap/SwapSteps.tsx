// The list of steps: what is done, what is next, what comes later.
import { IconCircle, IconCircleCheckFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { type Swap, swapStepNames, swapSteps } from '../../../shared/register/swap.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';

const icons = { done: IconCircleCheckFilled, current: IconPlayerPlayFilled, later: IconCircle } as const;

/** All steps with their state in words. */
export const SwapSteps = ({ swap }: { readonly swap: Swap }) => {
  const { t, say, alone } = useWords();
  return (
    <ol className={css['steps']} aria-label={t('swap.steps')}>
      {swapSteps.map((step) => {
        const state = swap.done.includes(step) ? 'done' : swap.step === step ? 'current' : 'later';
        const Icon = icons[state];
        return (
          <li
            key={step}
            className={css['stepLine']}
            {...(state === 'current' ? { 'aria-current': 'step' as const } : {})}
          >
            <Icon size={18} aria-hidden color={state === 'done' ? 'var(--tone-pass)' : undefined} />
            <span>
              {say(swapStepNames[step])}
              <span className={css['stepState']}>{alone(t(`swap.${state}`))}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
};
