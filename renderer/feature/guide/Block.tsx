// One part of a chapter: a paragraph, steps, a table, commands, a picture; on the screen and on paper.
import { Code, useComputedColorScheme } from '@mantine/core';
import { IconBan, IconInfoCircle } from '@tabler/icons-react';
import type { HandbookBlock } from '../../../shared/guide/handbook.ts';
import { handbookWords } from '../../../shared/guide/handbookWords.ts';
import { plainText } from '../../../shared/guide/markedText.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Handbook.module.css';
import { MarkedText } from './MarkedText.tsx';
import { pictureOf, pictureSize } from './pictureOf.ts';

interface BlockProps<K extends HandbookBlock['kind'] = HandbookBlock['kind']> {
  readonly block: Extract<HandbookBlock, { kind: K }>;
  /** Paper is white, has no links, and shows the light pictures. */
  readonly isPaper: boolean;
}

const Lines = ({ block: { kind, lines }, isPaper }: BlockProps<'steps' | 'points' | 'never'>) => {
  const items = lines.map((line) => (
    <li key={line.en}>
      {kind === 'never' ? <IconBan size={16} aria-hidden className={css['neverSign']} /> : null}
      <span>
        <MarkedText text={line} isPaper={isPaper} />
      </span>
    </li>
  ));
  if (kind === 'steps') return <ol className={css['lines']}>{items}</ol>;
  return <ul className={`${css['lines'] ?? ''} ${kind === 'never' ? (css['never'] ?? '') : ''}`}>{items}</ul>;
};

const Table = ({ block: { head, rows }, isPaper }: BlockProps<'table'>) => {
  const { say } = useWords();
  return (
    <div className={css['tableFrame']}>
      <table className={css['table']}>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell.en} scope="col">
                {say(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(({ en }) => en).join(' ')}>
              {row.map((cell) => (
                <td key={cell.en}>
                  <MarkedText text={cell} isPaper={isPaper} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Commands = ({ block: { lines } }: BlockProps<'commands'>) => {
  const { say } = useWords();
  return (
    <dl className={css['commands']}>
      {lines.map(({ command, says }) => (
        <div key={command}>
          <dt>
            <Code>{command}</Code>
          </dt>
          <dd>{say(says)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Picture = ({ block: { picture, alt }, isPaper }: BlockProps<'picture'>) => {
  const { say, language } = useWords();
  const words = handbookWords(language);
  const scheme = useComputedColorScheme('light');
  const source = pictureOf(picture, language, isPaper ? 'light' : scheme);
  if (source === null) return null;
  return (
    <figure className={css['figure']}>
      <img
        src={source}
        alt={plainText(say(alt), words)}
        {...pictureSize}
        {...(isPaper ? {} : { loading: 'lazy' as const })}
      />
    </figure>
  );
};

/** The part, in the language of the window. */
export const Block = ({ block, isPaper = false }: { readonly block: HandbookBlock; readonly isPaper?: boolean }) => {
  switch (block.kind) {
    case 'text':
      return (
        <p className={css['text']}>
          <MarkedText text={block.text} isPaper={isPaper} />
        </p>
      );
    case 'note':
      return (
        <div className={css['note']}>
          <IconInfoCircle size={18} aria-hidden className={css['noteSign']} />
          <p>
            <MarkedText text={block.text} isPaper={isPaper} />
          </p>
        </div>
      );
    case 'steps':
    case 'points':
    case 'never':
      return <Lines block={block} isPaper={isPaper} />;
    case 'table':
      return <Table block={block} isPaper={isPaper} />;
    case 'commands':
      return <Commands block={block} isPaper={isPaper} />;
    case 'picture':
      return <Picture block={block} isPaper={isPaper} />;
  }
};
