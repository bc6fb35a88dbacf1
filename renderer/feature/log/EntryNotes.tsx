// What people said about an entry, oldest first.
import { IconBookmark, IconNote } from '@tabler/icons-react';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './EntryPanel.module.css';

const isMark = ({ after }: LogEntry): boolean =>
  typeof after === 'object' && after !== null && Object.hasOwn(after, 'marked');

/** Notes and marks. */
export const EntryNotes = ({ notes }: { readonly notes: readonly LogEntry[] }) => {
  const { t, say, language } = useWords();
  return (
    <section className={css['part']}>
      <h3>{t('log.detail.notes')}</h3>
      {notes.length === 0 ? <p className={css['soft']}>{t('log.detail.noNotes')}</p> : null}
      <ul className={css['notes']}>
        {notes.map((note) => (
          <li key={note.number} className={css['note']}>
            {isMark(note) ? <IconBookmark size={16} aria-hidden /> : <IconNote size={16} aria-hidden />}
            <div>
              <p className={css['said']}>{say(note.summary)}</p>
              {note.why == null ? null : <p className={css['said']}>{note.why}</p>}
              <p className={css['soft']}>
                {note.operator} · <time dateTime={note.at}>{formatTime(note.at, language, 'dateTime')}</time>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
