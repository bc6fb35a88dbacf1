// Only seen by a printer: a whole guide on A4, black on white, with its contents.
import { useState } from 'react';
import type { Handbook } from '../../../shared/guide/handbook.ts';
import { useSession } from '../../bridge/Session.tsx';
import { formatTime } from '../../ui/dateTime.ts';
import printed from '../../ui/Printed.module.css';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useWords } from '../../ui/useWords.ts';
import { Block } from './Block.tsx';
import css from './Handbook.module.css';

/** The guide on paper. */
export const PrintedHandbook = ({ book }: { readonly book: Handbook }) => {
  const { t, say, language } = useWords();
  const { shop } = useSession();
  const [madeAt] = useState(() => Date.now());
  return (
    <OnPaper>
      <div className={`${printed['paper'] ?? ''} ${css['paper'] ?? ''}`} aria-hidden data-printed-handbook="">
        <h1>{say(book.title)}</h1>
        <p>{say(book.summary)}</p>
        <h2>{t('handbook.contents')}</h2>
        <ol>
          {book.chapters.map(({ id, title }) => (
            <li key={id}>{say(title)}</li>
          ))}
        </ol>
        {book.chapters.map(({ id, title, blocks }, index) => (
          <section key={id}>
            <h2>
              {String(index + 1)}. {say(title)}
            </h2>
            {blocks.map((block) => (
              <Block key={JSON.stringify(block)} block={block} isPaper />
            ))}
          </section>
        ))}
        <p className={printed['small']}>
          {t('handbook.printed', {
            name: t('app.name'),
            version: shop.version,
            title: say(book.title),
            at: formatTime(madeAt, language, 'dateTime'),
          })}
        </p>
      </div>
    </OnPaper>
  );
};
