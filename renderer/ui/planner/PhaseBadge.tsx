// The phase of a job as sign, word and colour.
import { type JobPhase, jobPhaseNames } from '../../../shared/job/job.ts';
import { ToneBadge } from '../StatusBadge.tsx';
import { useWords } from '../useWords.ts';
import { PhaseSign, toneOfPhase } from './phaseLook.tsx';

/** A pill; `planned` = a date of a plan whose job does not exist yet. */
export const PhaseBadge = ({ phase }: { readonly phase: JobPhase | 'planned' }) => {
  const { t, say } = useWords();
  return (
    <ToneBadge tone={toneOfPhase(phase)} sign={<PhaseSign phase={phase} size={16} />}>
      {phase === 'planned' ? t('planner.calendar.planned') : say(jobPhaseNames[phase])}
    </ToneBadge>
  );
};
