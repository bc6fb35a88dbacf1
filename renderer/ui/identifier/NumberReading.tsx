// One line about a number that stands in a field: whether it is well formed, and its parts on demand.
import { type IdentifierKind, kindNames } from '../../../shared/identifier/identifierKinds.ts';
import { parseIdentifier } from '../../../shared/identifier/parseIdentifier.ts';
import { verdictSentence } from '../../../shared/identifier/readingWords.ts';
import { Fold } from '../Fold.tsx';
import { Sign } from '../Sign.tsx';
import { useWords } from '../useWords.ts';
import { NumberPartList } from './NumberPartList.tsx';
import css from './NumberReading.module.css';
import { signOfReading } from './readingTone.ts';

interface NumberReadingProps {
  readonly kind: IdentifierKind;
  /** As typed or read; null and nothing but blanks show nothing. */
  readonly value: string | null;
  /** Whether nothing is said of a number that has nothing against it; its parts can still be unfolded. */
  readonly isQuiet?: boolean;
}

/** Verdict, what to do about a problem, and the parts. A card number is never shown whole. */
export const NumberReading = ({ kind, value, isQuiet = false }: NumberReadingProps) => {
  const { t, say } = useWords();
  if (value === null || value.trim() === '') return null;
  const reading = parseIdentifier(kind, value);
  const remedy = reading.problems[0]?.remedy;
  if (isQuiet && reading.verdict === 'valid' && reading.parts.length === 0) return null;
  return (
    <div className={css['reading']}>
      {isQuiet && reading.verdict === 'valid' ? null : (
        <p className={css['line']}>
          <Sign of={signOfReading[reading.verdict]} size={16} />
          <span>
            {say(verdictSentence(reading))} {remedy === undefined ? null : <span>{say(remedy)}</span>}
          </span>
        </p>
      )}
      {reading.parts.length === 0 ? null : (
        <Fold summary={t('number.partsOf', { name: say(kindNames[kind].name) })}>
          <NumberPartList parts={reading.parts} />
          {reading.notes.map((note) => (
            <p key={note.en} className={css['note']}>
              {say(note)}
            </p>
          ))}
        </Fold>
      )}
    </div>
  );
};
