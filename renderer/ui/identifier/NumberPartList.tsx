// The parts of a number as a narrow list, for beside a field: content, name, meaning, how sure, and who says so.
import type { IdentifierPart } from '../../../shared/identifier/reading.ts';
import { confidenceWords, verifiedWords } from '../../../shared/identifier/readingWords.ts';
import { identifierSources, isCollected } from '../../../shared/identifier/sources.ts';
import { useWords } from '../useWords.ts';
import css from './NumberPartList.module.css';

const Origin = ({ part }: { readonly part: IdentifierPart }) => {
  const { say } = useWords();
  const sources = part.meanings.length === 0 ? [part.source] : part.meanings.map(({ source }) => source);
  const words = [
    say(confidenceWords[part.confidence]),
    ...new Set(sources.map((key) => say(identifierSources[key]))),
    ...(isCollected(part.source) && part.meanings.length > 0
      ? [say(part.isVerified ? verifiedWords.yes : verifiedWords.no)]
      : []),
  ];
  return <span className={css['origin']}>{words.join(' · ')}</span>;
};

/** All parts, in their order. */
export const NumberPartList = ({ parts }: { readonly parts: readonly IdentifierPart[] }) => {
  const { say } = useWords();
  return (
    <ol className={css['list']}>
      {parts.map((part) => (
        <li key={part.name}>
          <span className={css['value']}>{part.value}</span> {say(part.label)}
          {say({ zh: '：', en: ': ' })}
          {say(part.reading)}
          <Origin part={part} />
        </li>
      ))}
    </ol>
  );
};
