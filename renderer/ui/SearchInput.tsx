// A search field that waits for the end of typing, and never disturbs an input method while it composes.
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useEffect, useEffectEvent, useState } from 'react';
import { useWords } from './useWords.ts';

interface SearchInputProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  readonly clearLabel: string;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const pauseMs = 220;

/** The page, without what it is filtered by. */
const pageNow = (): string => window.location.hash.split('?')[0] ?? '';

/** Text to search for. */
export const SearchInput = ({ label, value, onSearch, clearLabel, className, inputRef }: SearchInputProps) => {
  const { language } = useWords();
  const [typed, setTyped] = useState(value);
  const [isComposing, setIsComposing] = useState(false);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  // Another text than the one sent last came from outside, such as filters that were cleared: it replaces what is typed.
  if (value !== known) {
    setKnown(value);
    if (value !== sent) {
      setSent(value);
      setTyped(value);
    }
  }
  const search = useEffectEvent((text: string) => {
    if (text === value) return;
    setSent(text);
    onSearch(text);
  });
  useEffect(() => {
    if (isComposing) return undefined;
    const page = pageNow();
    // Whoever has turned the page meanwhile, which may still be on its way, is not called back by what was typed here.
    const timer = setTimeout(() => {
      if (pageNow() === page) search(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, isComposing]);

  return (
    <TextInput
      ref={inputRef}
      className={className ?? ''}
      type="search"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      aria-label={label}
      placeholder={label}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed === '' ? null : (
          <CloseButton
            size="sm"
            aria-label={clearLabel}
            onClick={() => {
              setTyped('');
              setSent('');
              onSearch('');
            }}
          />
        )
      }
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onCompositionStart={() => setIsComposing(true)}
      onCompositionEnd={() => setIsComposing(false)}
    />
  );
};
