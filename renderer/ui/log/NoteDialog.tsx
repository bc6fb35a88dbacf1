// Writes a note into the log: about an entry, a terminal, a record, or nothing in particular.
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { logTextLimits } from '../../../shared/model/logRow.ts';
import { useSession } from '../../bridge/Session.tsx';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../FormDialog.tsx';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import css from './Log.module.css';
import { draftOf, keepDraft } from './noteDraft.ts';
import { type NoteSubject, noSubject } from './noteSubject.ts';

interface NoteDialogProps {
  readonly subject: NoteSubject;
  readonly onClose: () => void;
}

const AboutEntry = ({ number }: { readonly number: number }) => {
  const { t, say } = useWords();
  const entry = knownOf(useAnswer('log.entry', { number }))?.row.entry;
  return <>{t('log.note.about', { number, what: entry === undefined ? '…' : say(entry.summary) })}</>;
};

const AboutTerminal = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const name = knownOf(useAnswer('terminals.list', {}))?.find(({ id }) => id === terminalId)?.name;
  return <>{t('log.note.aboutTerminal', { name: name ?? '…' })}</>;
};

const AboutWords = ({ subject: { about, terminalId } }: { readonly subject: NoteSubject }) => {
  const { t } = useWords();
  if (about !== null) return <AboutEntry number={about} />;
  if (terminalId !== null) return <AboutTerminal terminalId={terminalId} />;
  return <>{t('log.note.aboutRecord')}</>;
};

/** Begun before and not saved: said, and thrown away with one press. */
const Restored = ({ onClear }: { readonly onClear: () => void }) => {
  const { t } = useWords();
  return (
    <p className={css['soft']} role="status">
      {t('log.note.restored')}{' '}
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        {t('log.note.startOver')}
      </Button>
    </p>
  );
};

const useNoteText = (subject: NoteSubject) => {
  const { shop } = useSession();
  const [begun] = useState(() => draftOf(shop.shop, subject));
  const [text, setText] = useState(begun);
  const write = (next: string): void => {
    setText(next);
    keepDraft(shop.shop, subject, next);
  };
  return { text, write, isRestored: begun !== '' && text === begun };
};

/** What it is about can be left away: not every note belongs to the page that happens to be open. */
export const NoteDialog = ({ subject, onClose }: NoteDialogProps) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('log.note');
  const { text, write, isRestored } = useNoteText(subject);
  const [isAbout, setIsAbout] = useState(true);
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const hasSubject = subject.about !== null || subject.terminalId !== null || subject.record !== null;
  const isTooLong = text.length > logTextLimits.note;
  const problem = isTooLong
    ? t('log.note.tooLong', { most: logTextLimits.note, count: text.length })
    : isMissing && text.trim() === ''
      ? t('log.note.missing')
      : null;

  const save = () => {
    if (isPending) return;
    if (isTooLong || text.trim() === '') {
      setIsMissing(true);
      field.current?.focus();
      return;
    }
    void run({ text, ...(isAbout ? subject : noSubject) }).then((result) => {
      if (!result.ok) return;
      write('');
      toast(t('log.note.saved'));
      onClose();
    });
  };
  const clear = (): void => {
    write('');
    field.current?.focus();
  };
  return (
    <FormDialog
      title={t('log.note.title')}
      confirm={t('log.note.save')}
      isPending={isPending}
      error={error}
      size="lg"
      onClose={onClose}
      onSubmit={save}
    >
      {isRestored ? <Restored onClear={clear} /> : null}
      {hasSubject ? (
        <Checkbox
          checked={isAbout}
          onChange={(event) => setIsAbout(event.currentTarget.checked)}
          label={
            <span className={css['two']}>
              <AboutWords subject={subject} />
            </span>
          }
        />
      ) : null}
      <Textarea
        ref={field}
        data-autofocus
        label={t('log.note.text')}
        description={t('log.note.hint')}
        placeholder={t('log.note.placeholder')}
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        error={problem}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The Enter that ends a word of an input method is not meant for the note.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <p className={css['soft']}>{t('log.note.keys')}</p>
    </FormDialog>
  );
};
