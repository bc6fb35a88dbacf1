// A text of a guide: names of buttons as the window has them, ways to pages and chapters, keys, commands.
import { Anchor, Code, Kbd } from '@mantine/core';
import { Link } from 'react-router';
import { handbookWords } from '../../../shared/guide/handbookWords.ts';
import { type MarkedPart, partsOf } from '../../../shared/guide/markedText.ts';
import { handbookAddress } from '../../../shared/guide/pageChapters.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Handbook.module.css';

const Part = ({ part, isPaper }: { readonly part: MarkedPart; readonly isPaper: boolean }) => {
  const { language } = useWords();
  const { word, chapterTitle } = handbookWords(language);
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'keys':
      return <Kbd size="xs">{part.text}</Kbd>;
    case 'code':
      return <Code>{part.text}</Code>;
    case 'chapter': {
      const title = chapterTitle(part.book, part.chapter);
      return isPaper ? (
        <b>{title}</b>
      ) : (
        <Anchor component={Link} to={handbookAddress(part)} inherit underline="always">
          {title}
        </Anchor>
      );
    }
    case 'name': {
      const name = <b className={css['name']}>{word(part.key)}</b>;
      return part.to === null || isPaper ? (
        name
      ) : (
        <Anchor component={Link} to={part.to} inherit underline="always">
          {name}
        </Anchor>
      );
    }
  }
};

interface MarkedTextProps {
  readonly text: Bilingual;
  /** Paper has no links. */
  readonly isPaper?: boolean;
}

/** The text in the language of the window. */
export const MarkedText = ({ text, isPaper = false }: MarkedTextProps) => {
  const { say } = useWords();
  return partsOf(say(text)).map((part) => <Part key={part.at} part={part} isPaper={isPaper} />);
};
