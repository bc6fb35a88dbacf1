// The class of a response code as sign, word and colour.
import type { ClassTone } from '../../../shared/diagnosis/responseCodes/actionClasses.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';

const signs: Readonly<Record<ClassTone, Outcome>> = { good: 'pass', caution: 'warn', bad: 'fail', neutral: 'skipped' };

interface ClassBadgeProps {
  readonly of: { readonly name: Bilingual; readonly tone: ClassTone };
  readonly size?: 'sm' | 'lg';
}

/** A pill that says the class. */
export const ClassBadge = ({ of: { name, tone }, size = 'sm' }: ClassBadgeProps) => {
  const { say } = useWords();
  return (
    <ToneBadge tone={toneOf(signs[tone])} size={size} sign={<Sign of={signs[tone]} size={size === 'lg' ? 18 : 16} />}>
      {say(name)}
    </ToneBadge>
  );
};
