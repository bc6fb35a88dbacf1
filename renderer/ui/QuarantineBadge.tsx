// In place of a verdict: a terminal in doubt is never called well.
import { lifecycleRules } from '../../shared/register/lifecycle.ts';
import { Sign } from './Sign.tsx';
import { ToneBadge } from './StatusBadge.tsx';
import { useWords } from './useWords.ts';

/** The word of the state, as urgent as a fault. */
export const QuarantineBadge = ({ size = 'sm' }: { readonly size?: 'sm' | 'lg' }) => {
  const { say } = useWords();
  return (
    <ToneBadge tone="fail" size={size} sign={<Sign of="fail" size={size === 'lg' ? 18 : 16} />}>
      {say(lifecycleRules.quarantined.name)}
    </ToneBadge>
  );
};
