// The parts of a number as a table: what each is, what it means, how sure that is, and who says so.
import type { IdentifierPart } from '../../../shared/identifier/reading.ts';
import { confidenceWords, verifiedWords } from '../../../shared/identifier/readingWords.ts';
import { identifierSources, isCollected } from '../../../shared/identifier/sources.ts';
import { ToneBadge } from '../StatusBadge.tsx';
import table from '../Table.module.css';
import { useWords } from '../useWords.ts';
import css from './NumberParts.module.css';
import { toneOfPart } from './readingTone.ts';

const Source = ({ part }: { readonly part: IdentifierPart }) => {
  const { say } = useWords();
  const keys = part.meanings.length === 0 ? [part.source] : [...new Set(part.meanings.map(({ source }) => source))];
  return (
    <>
      {keys.map((key) => (
        <p key={key}>
          {say(identifierSources[key])}
          {isCollected(key) && part.meanings.length > 0 ? (
            <span className={css['verified']}>{say(part.isVerified ? verifiedWords.yes : verifiedWords.no)}</span>
          ) : null}
        </p>
      ))}
    </>
  );
};

/** All parts, in their order. */
export const NumberParts = ({ parts }: { readonly parts: readonly IdentifierPart[] }) => {
  const { t, say } = useWords();
  if (parts.length === 0) return null;
  return (
    <div className={table['scroll']}>
      <table className={`${table['table'] ?? ''} ${css['parts'] ?? ''}`}>
        <caption>{t('number.parts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('number.part')}</th>
            <th scope="col">{t('number.value')}</th>
            <th scope="col">{t('number.meaning')}</th>
            <th scope="col">{t('number.confidence')}</th>
            <th scope="col">{t('number.source')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.name}>
              <th scope="row">{say(part.label)}</th>
              <td className={css['value']}>{part.value}</td>
              <td>
                {part.meanings.length < 2 ? (
                  say(part.reading)
                ) : (
                  <ul className={css['meanings']}>
                    {part.meanings.map(({ text }) => (
                      <li key={text.en}>{say(text)}</li>
                    ))}
                  </ul>
                )}
              </td>
              <td>
                <ToneBadge tone={toneOfPart[part.confidence]}>{say(confidenceWords[part.confidence])}</ToneBadge>
              </td>
              <td className={css['source']}>
                <Source part={part} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
