// One line of a bundle; every place that was hidden is a mark that tells why.
import { hiddenKinds, hiddenKindWords } from '../../../shared/support/hiddenKinds.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Support.module.css';

const places = new RegExp(
  `(⟦(?:${hiddenKinds.join('|')}) [0-9]{1,9}⟧|▒+(?: ▒+)*|(?<![0-9*])[0-9]{6}\\*{3,9}[0-9]{4}(?![0-9*]))`,
);

/** The line with its marks. */
export const MarkedLine = ({ text }: { readonly text: string }) => {
  const { t, say } = useWords();
  return text.split(places).map((piece, place) => {
    const key = `piece ${place}`;
    if (place % 2 === 0) return <span key={key}>{piece}</span>;
    const kind = hiddenKinds.find((each) => piece.startsWith(`⟦${each} `));
    const words =
      kind === undefined
        ? t('support.hiddenEarlier')
        : `${say(hiddenKindWords[kind].name)}: ${say(hiddenKindWords[kind].reason)}`;
    return (
      <mark key={key} className={css['mark']} data-earlier={kind === undefined} title={words}>
        {piece}
      </mark>
    );
  });
};
