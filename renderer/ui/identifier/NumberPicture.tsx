// A number drawn in its parts, each with its name below; without parts, its characters with the wrong ones marked.
import type { IdentifierReading } from '../../../shared/identifier/reading.ts';
import { useWords } from '../useWords.ts';
import css from './NumberPicture.module.css';
import { toneOfPart } from './readingTone.ts';

const longestDrawn = 24;

const Characters = ({ reading }: { readonly reading: IdentifierReading }) => {
  const { t } = useWords();
  const wrong = new Set(reading.problems.flatMap(({ at, alsoAt = [] }) => [at, ...alsoAt]));
  return (
    <div className={css['picture']} aria-hidden>
      {Array.from(reading.value, (character, at) => ({ character, position: at + 1, isWrong: wrong.has(at) })).map(
        ({ character, position, isWrong }) => (
          <span key={position} className={css['character']} data-wrong={isWrong}>
            <span className={css['value']}>{character}</span>
            <span className={css['name']}>{isWrong ? t('number.place', { position }) : ''}</span>
          </span>
        ),
      )}
    </div>
  );
};

/** For the eye only: the table of parts and the problems say the same in words. */
export const NumberPicture = ({ reading }: { readonly reading: IdentifierReading }) => {
  const { say } = useWords();
  const { parts, problems, value } = reading;
  if (parts.length === 0) {
    const isMarked = problems.some(({ at }) => at !== null);
    return isMarked && value.length <= longestDrawn ? <Characters reading={reading} /> : null;
  }
  const wrong = (from: number, length: number): boolean =>
    problems.some(({ at }) => at !== null && at >= from && at < from + length);
  return (
    <div className={css['picture']} aria-hidden>
      {parts.map((part) => (
        <span
          key={part.name}
          className={css['segment']}
          data-tone={wrong(part.from, part.value.length) ? 'fail' : toneOfPart[part.confidence]}
        >
          <span className={css['value']}>{part.value}</span>
          <span className={css['name']}>{say(part.label)}</span>
        </span>
      ))}
    </div>
  );
};
