// All steps of a visit with their states; each can be opened at any time.
import { IconCircle, IconFlag, IconLoader2, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GuidedVisit, VisitStep } from '../../../shared/guided/guidedVisit.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';
import { isDone, type Place } from './stepWords.ts';

interface StepListProps {
  readonly visit: GuidedVisit;
  readonly place: Place;
  readonly onOpen: (place: Place) => void;
}

const StepSign = ({ step, isCurrent }: { readonly step: VisitStep; readonly isCurrent: boolean }) => {
  if (isDone(step)) return <Sign of={step.result?.outcome ?? 'skipped'} size={18} />;
  if (step.state === 'working') return <IconLoader2 size={18} color="var(--tone-accent)" aria-hidden />;
  return isCurrent ? (
    <IconPlayerPlayFilled size={18} color="var(--tone-accent)" aria-hidden />
  ) : (
    <IconCircle size={18} color="var(--text-soft)" aria-hidden />
  );
};

/** The list; what is open is marked for eyes and screen readers. */
export const StepList = ({ visit, place, onOpen }: StepListProps) => {
  const { t, say } = useWords();
  const line = (at: Place, sign: ReactNode, words: string, state: string, isQuiet: boolean) => (
    <li key={at}>
      <button
        type="button"
        className={css['stepButton']}
        data-state={isQuiet ? 'waiting' : 'told'}
        title={`${words} · ${state}`}
        onClick={() => onOpen(at)}
        {...(at === place ? { 'aria-current': 'step' as const } : {})}
      >
        <span className={css['stepSign']}>{sign}</span>
        <span className={css['stepName']}>
          {words} <span className={css['stepState']}>{state}</span>
        </span>
      </button>
    </li>
  );
  const stateOf = ({ state, result, measured }: VisitStep): string => {
    if (state === 'answered' && result !== null) return t(`check.outcomes.${result.outcome}`);
    if (state === 'waiting' && measured?.before != null) return t('guided.visit.begun');
    return t(`guided.visit.states.${state}`);
  };
  return (
    <nav aria-label={t('guided.visit.steps')} className={css['side']}>
      <ol className={css['steps']}>
        {visit.steps.map((step) =>
          line(
            step.id,
            <StepSign step={step} isCurrent={step.id === place} />,
            say(checkHelp[step.id].title),
            stateOf(step),
            step.state === 'waiting' && step.measured?.before == null,
          ),
        )}
        {line('end', <IconFlag size={18} aria-hidden />, t('guided.visit.end'), t('guided.visit.endState'), false)}
      </ol>
    </nav>
  );
};
