// What stays hidden: always, by choice, and words of one's own.
import { Checkbox, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { hiddenKinds, hiddenKindWords, optionalKinds } from '../../../shared/support/hiddenKinds.ts';
import { supportLimits } from '../../../shared/support/supportBundle.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Support.module.css';
import type { SupportForm } from './supportDraft.ts';

const alwaysHidden = hiddenKinds.filter((kind) => kind !== 'word' && !optionalKinds.some((each) => each === kind));

interface HiddenProps {
  readonly form: SupportForm;
  readonly onForm: (form: SupportForm) => void;
}

/** A tick means hidden. */
export const HiddenChoice = ({ form, onForm }: HiddenProps) => {
  const { t, say } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  // A word that cannot be hidden must not stand there as if it were.
  const takeWords = (words: readonly string[]): void => {
    const tooShort = words.find((word) => word.trim().length < supportLimits.leastWord);
    setRefused(tooShort ?? null);
    onForm({ ...form, words: words.filter((word) => word.trim().length >= supportLimits.leastWord) });
  };
  const hidden = optionalKinds.filter((kind) => !form.shown.includes(kind));
  const choose = (kinds: readonly string[]) =>
    onForm({ ...form, shown: optionalKinds.filter((kind) => !kinds.includes(kind)) });
  return (
    <Section title={t('support.hidden')} hint={t('support.hiddenHint')}>
      <p className={css['always']}>
        <strong>{t('support.always')}</strong> {alwaysHidden.map((kind) => say(hiddenKindWords[kind].name)).join(' · ')}
      </p>
      <Checkbox.Group label={t('support.alsoHide')} value={hidden} onChange={choose}>
        <div className={css['grid']}>
          {optionalKinds.map((kind) => (
            <div key={kind} className={css['choice']} data-chosen={hidden.includes(kind)}>
              <Checkbox
                value={kind}
                label={say(hiddenKindWords[kind].name)}
                description={say(hiddenKindWords[kind].reason)}
              />
            </div>
          ))}
        </div>
      </Checkbox.Group>
      <TagsInput
        mt="md"
        label={t('support.words')}
        description={t('support.wordsHint')}
        maxTags={supportLimits.words}
        splitChars={[',', '，', ';', '；', '、']}
        value={[...form.words]}
        maxLength={supportLimits.mostWord}
        error={refused === null ? null : t('support.shortWord', { word: refused, least: supportLimits.leastWord })}
        onChange={takeWords}
      />
    </Section>
  );
};
