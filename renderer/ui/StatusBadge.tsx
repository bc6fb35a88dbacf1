// A state as sign, word, colour and, where it has one, age.
import type { ReactNode } from 'react';
import type { Verdict } from '../../shared/model/verdict.ts';
import { Age } from './Age.tsx';
import { Sign } from './Sign.tsx';
import css from './StatusBadge.module.css';
import { type Tone, toneOf } from './tone.ts';
import { useWords } from './useWords.ts';

interface ToneBadgeProps {
  readonly tone: Tone;
  readonly sign?: ReactNode;
  readonly children: ReactNode;
  readonly size?: 'sm' | 'lg';
}

/** A coloured pill with a word. */
export const ToneBadge = ({ tone, sign, children, size = 'sm' }: ToneBadgeProps) => (
  <span className={css['badge']} data-tone={tone} data-size={size}>
    {sign}
    <span>{children}</span>
  </span>
);

interface VerdictBadgeProps {
  readonly verdict: Verdict;
  /** When it was found; left out where the time stands beside it already. */
  readonly at?: string | null;
  readonly size?: 'sm' | 'lg';
}

/** A verdict: sign, word, colour, and how long ago it was found. */
export const VerdictBadge = ({ verdict, at, size = 'sm' }: VerdictBadgeProps) => {
  const { t } = useWords();
  return (
    <span className={css['status']}>
      <ToneBadge tone={toneOf(verdict)} size={size} sign={<Sign of={verdict} size={size === 'lg' ? 18 : 16} />}>
        {t(`check.verdicts.${verdict}`)}
      </ToneBadge>
      {at === undefined ? null : (
        <span className={css['age']}>
          <span aria-hidden>· </span>
          <Age at={at} />
        </span>
      )}
    </span>
  );
};
