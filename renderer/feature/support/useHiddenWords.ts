// What a kind of hidden text is called, and why it is hidden.
import { type HiddenKind, hiddenKindWords } from '../../../shared/support/hiddenKinds.ts';
import { useWords } from '../../ui/useWords.ts';

type Hidden = HiddenKind | 'earlier';

/** Names and reasons in the language of the window; `earlier` = hidden before it was recorded. */
export const useHiddenWords = () => {
  const { t, say } = useWords();
  const nameOf = (hidden: Hidden): string =>
    hidden === 'earlier' ? t('support.hiddenEarlier') : say(hiddenKindWords[hidden].name);
  const reasonOf = (hidden: Hidden): string =>
    hidden === 'earlier' ? t('support.hiddenEarlier') : `${nameOf(hidden)}: ${say(hiddenKindWords[hidden].reason)}`;
  return { nameOf, reasonOf };
};
