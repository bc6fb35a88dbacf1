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

interface LineProps extends Pick<StepListProps, 'place' | 'onOpen'> {
  readonly at: Place;
  readonly sign: ReactNode;
  readonly title: string;
  readonly state: string;
  /** Nothing happened in it yet: the state is for screen readers only. */
  readonly isQuiet?: boolean;
}

const Line = ({ at, sign, title, state, isQuiet = false, place, onOpen }: LineProps) => (
  <li>
    <button
      type="button"
      className={css['stepButton']}
      data-state={isQuiet ? 'waiting' : 'told'}
      title={`${title} · ${state}`}
      onClick={() => onOpen(at)}
      {...(at === place ? { 'aria-current': 'step' as const } : {})}
    >
      <span className={css['stepSign']}>{sign}</span>
      <span className={css['stepName']}>
        {title} <span className={css['stepState']}>{state}</span>
      </span>
    </button>
  </li>
);

/** The list; what is open is marked for eyes and screen readers. */
export const StepList = ({ visit, place, onOpen }: StepListProps) => {
  const { t, say } = useWords();
  const hasBegun = ({ state, measured }: VisitStep): boolean => state === 'waiting' && measured?.before != null;
  const stateOf = (step: VisitStep): string => {
    if (step.state === 'answered' && step.result !== null) return t(`check.outcomes.${step.result.outcome}`);
    return hasBegun(step) ? t('guided.visit.begun') : t(`guided.visit.states.${step.state}`);
  };
  return (
    <nav aria-label={t('guided.visit.steps')} className={css['side']}>
      <ol className={css['steps']}>
        {visit.steps.map((step) => (
          <Line
            key={step.id}
            at={step.id}
            sign={<StepSign step={step} isCurrent={step.id === place} />}
            title={say(checkHelp[step.id].title)}
            state={stateOf(step)}
            isQuiet={step.state === 'waiting' && !hasBegun(step)}
            place={place}
            onOpen={onOpen}
          />
        ))}
        <Line
          at="end"
          sign={<IconFlag size={18} aria-hidden />}
          title={t('guided.visit.end')}
          state={t('guided.visit.endState')}
          place={place}
          onOpen={onOpen}
        />
      </ol>
    </nav>
  );
};
