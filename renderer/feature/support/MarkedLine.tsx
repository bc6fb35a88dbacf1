// One line of a bundle; every place that was hidden is a mark that tells why, to the eye and to a screen reader.
import { memo } from 'react';
import { useWords } from '../../ui/useWords.ts';
import { piecesOf } from './hiddenIn.ts';
import css from './Support.module.css';
import { useHiddenWords } from './useHiddenWords.ts';

/** The line with its marks; made once for each text, however often the list around it moves. */
export const MarkedLine = memo(({ text }: { readonly text: string }) => {
  const { t } = useWords();
  const { reasonOf } = useHiddenWords();
  return piecesOf(text).map(({ text: piece, hidden }, place) => {
    const key = `piece ${String(place)}`;
    if (hidden === null) return <span key={key}>{piece}</span>;
    const words = reasonOf(hidden);
    return (
      <mark key={key} className={css['mark']} data-earlier={hidden === 'earlier'} title={words}>
        {piece}
        <span className={css['spoken']}>{t('support.hiddenAs', { words })}</span>
      </mark>
    );
  });
});
