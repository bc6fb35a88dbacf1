// “Who pays you”: not found, suspected, or not enough evidence, and never more than that.
import { IconBuildingBank } from '@tabler/icons-react';
import { type ClearingWord, clearingWord } from '../../../shared/resolver/clearing.ts';
import type { CaseView } from '../../../shared/resolver/resolverCase.ts';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Result.module.css';

const tones = { none: 'pass', suspected: 'warn', unclear: 'quiet' } as const satisfies Record<ClearingWord, string>;

/** Nothing where nobody has asked. */
export const ClearingPanel = ({ view }: { readonly view: CaseView }) => {
  const { t } = useWords();
  const word = clearingWord(view.facts, view.answer);
  if (word === null) return null;
  return (
    <div className={css['clearing']}>
      <IconBuildingBank size={20} aria-hidden className={css['calmIcon']} />
      <div>
        <div className={css['causeHead']}>
          <h3 className={css['otherName']}>{t('resolver.clearing.title')}</h3>
          <ToneBadge tone={tones[word]}>{t(`resolver.clearing.${word}`)}</ToneBadge>
        </div>
        <p className={css['text']}>{t(`resolver.clearing.${word}Text`)}</p>
      </div>
    </div>
  );
};
