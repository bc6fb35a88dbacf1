// A number explained: picture, verdict, problems, parts, notes.
import { type IdentifierKind, kindNames } from '../../../shared/identifier/identifierKinds.ts';
import type { IdentifierReading } from '../../../shared/identifier/reading.ts';
import { verdictWords } from '../../../shared/identifier/readingWords.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { NumberParts } from '../../ui/identifier/NumberParts.tsx';
import { NumberPicture } from '../../ui/identifier/NumberPicture.tsx';
import { NumberProblems } from '../../ui/identifier/NumberProblems.tsx';
import { signOfReading } from '../../ui/identifier/readingTone.ts';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './NumberAnswer.module.css';

/** The verdict as a pill. */
export const ReadingBadge = ({
  reading,
  size = 'sm',
}: {
  readonly reading: IdentifierReading;
  readonly size?: 'sm' | 'lg';
}) => {
  const { say } = useWords();
  const sign = signOfReading[reading.verdict];
  return (
    <ToneBadge tone={toneOf(sign)} size={size} sign={<Sign of={sign} size={size === 'lg' ? 18 : 16} />}>
      {say(verdictWords[reading.verdict])}
    </ToneBadge>
  );
};

interface NumberAnswerProps {
  readonly kind: IdentifierKind;
  readonly reading: IdentifierReading;
  /** Why it was taken for this kind; null where the person said so. */
  readonly reason: Bilingual | null;
}

/** Everything about a number as one kind. */
export const NumberAnswer = ({ kind, reading, reason }: NumberAnswerProps) => {
  const { say } = useWords();
  const { parts, problems, notes } = reading;
  return (
    <div className={css['answer']}>
      <NumberPicture reading={reading} />
      <NumberProblems problems={problems} />
      {parts.length === 0 ? null : (
        <div className={css['card']}>
          <NumberParts parts={parts} />
        </div>
      )}
      <div className={css['notes']}>
        {[...(reason === null ? [] : [reason]), ...notes, kindNames[kind].about].map((note) => (
          <p key={note.en}>{say(note)}</p>
        ))}
      </div>
    </div>
  );
};
