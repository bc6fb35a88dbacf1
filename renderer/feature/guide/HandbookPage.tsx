// The guides to the program: read in order or searched, printed, and reached from any page.
import { Button } from '@mantine/core';
import { IconFileTypePdf, IconNotebook, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { handbooks } from '../../../shared/guide/allHandbooks.ts';
import { type Handbook, type HandbookChapter, type HandbookId, handbookIds } from '../../../shared/guide/handbook.ts';
import { handbookWords } from '../../../shared/guide/handbookWords.ts';
import { handbookAddress } from '../../../shared/guide/pageChapters.ts';
import { searchChapters } from '../../../shared/guide/searchHandbook.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Later } from '../../ui/Later.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { Block } from './Block.tsx';
import css from './Handbook.module.css';
import { PrintedHandbook } from './PrintedHandbook.tsx';
import { goToHeading, useChapterKeys } from './useChapterKeys.ts';
import { useFoundWords } from './useFoundWords.ts';

const Contents = ({ book, chapters }: { readonly book: HandbookId; readonly chapters: readonly HandbookChapter[] }) => {
  const { t, say } = useWords();
  return (
    <nav className={css['contents']} aria-label={t('handbook.contents')}>
      <p className={css['contentsTitle']} aria-hidden>
        {t('handbook.contents')}
      </p>
      <ol>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <Link
              to={handbookAddress({ book, chapter: id })}
              // The address may be there already: the heading takes the focus all the same.
              onClick={({ currentTarget }) => {
                const heading = document.getElementById(`chapter-${id}`);
                // Whoever has gone on by then, in the same frame of a slow computer, is not called back.
                requestAnimationFrame(() => {
                  if (heading !== null && document.activeElement === currentTarget) goToHeading(heading);
                });
              }}
            >
              {say(title)}
            </Link>
          </li>
        ))}
      </ol>
      <p className={css['soft']}>{t('handbook.contentsHint')}</p>
    </nav>
  );
};

const Chapter = ({ chapter }: { readonly chapter: HandbookChapter }) => {
  const { say } = useWords();
  const id = `chapter-${chapter.id}`;
  return (
    <section className={css['chapter']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-chapter={chapter.id} className={css['title']}>
        {say(chapter.title)}
      </h2>
      {chapter.blocks.map((block) => (
        <Block key={JSON.stringify(block)} block={block} />
      ))}
    </section>
  );
};

const Actions = ({ book }: { readonly book: Handbook }) => {
  const { t, say, language } = useWords();
  const pdf = useCommand('print.savePdf');
  const save = (): void => {
    const title = say(book.title);
    const wishes = { language, name: title, paper: 'a4', height: null, foot: t('handbook.foot', { title }) } as const;
    void pdf.run(wishes).then((result) => {
      if (result.ok && result.value !== null) toast(t('handbook.saved', { file: result.value.file }));
    });
  };
  return (
    <>
      {pdf.error === null ? null : <ErrorNotice error={pdf.error} onDismiss={pdf.forgetError} />}
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        loading={pdf.isPending}
        onClick={save}
      >
        {t('handbook.savePdf')}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('handbook.print')}
      </Button>
    </>
  );
};

/** One of the guides; which, where in it, and what is searched for stand in the address. */
export const HandbookPage = () => {
  const { t, say, language, gap } = useWords();
  const [address, setAddress] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const id = handbookIds.find((each) => each === address.get('book')) ?? 'shop';
  const at = address.get('at');
  const typed = address.get('q') ?? '';
  const book = handbooks[id];
  const found = searchChapters(book.chapters, typed, language, handbookWords(language));
  useFilterKey(field);
  useChapterKeys();
  useFoundWords(text, typed);
  useEffect(() => {
    const heading = at === null ? null : document.getElementById(`chapter-${at}`);
    if (heading !== null) goToHeading(heading);
  }, [at]);
  return (
    <Page
      title={t('handbook.title')}
      lead={`${say(book.summary)}${gap}${t('handbook.offline')}`}
      actions={<Actions book={book} />}
      toolbar={
        <div className={css['toolbar']}>
          <Segments
            aria-label={t('handbook.which')}
            value={id}
            data={handbookIds.map((each) => ({ value: each, label: say(handbooks[each].title) }))}
            onChange={(chosen) => setAddress({ book: chosen }, { replace: true })}
          />
          <SearchInput
            inputRef={field}
            className={css['search']}
            label={t('handbook.search')}
            clearLabel={t('handbook.clearSearch')}
            value={typed}
            onSearch={(words) =>
              setAddress(words.trim() === '' ? { book: id } : { book: id, q: words }, { replace: true })
            }
          />
          <span className={css['soft']} role="status">
            {typed.trim() === '' ? '' : t('handbook.found', { count: found.length })}
          </span>
        </div>
      }
    >
      {found.length === 0 ? (
        <EmptyState icon={<IconNotebook size={40} stroke={1.4} />} title={t('handbook.none')}>
          {t('handbook.noneHint')}
        </EmptyState>
      ) : (
        <div className={css['columns']}>
          <Contents book={id} chapters={found} />
          <div ref={text} className={css['book']}>
            {found.map((chapter) => (
              <Chapter key={chapter.id} chapter={chapter} />
            ))}
          </div>
        </div>
      )}
      <Later>
        <PrintedHandbook book={book} />
      </Later>
    </Page>
  );
};
