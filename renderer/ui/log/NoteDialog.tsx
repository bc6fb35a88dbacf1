// Writes a note into the log: about an entry, a terminal, a record, or nothing in particular.
import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { logTextLimits } from '../../../shared/model/logRow.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../FormDialog.tsx';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import css from './Log.module.css';
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

/** What it is about can be left away: not every note belongs to the page that happens to be open. */
export const NoteDialog = ({ subject, onClose }: NoteDialogProps) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('log.note');
  const [text, setText] = useState('');
  const [isAbout, setIsAbout] = useState(true);
  const [isMissing, setIsMissing] = useState(false);
  const hasSubject = subject.about !== null || subject.terminalId !== null || subject.record !== null;

  const save = () => {
    if (text.trim() === '') {
      setIsMissing(true);
      return;
    }
    void run({ text, ...(isAbout ? subject : noSubject) }).then((result) => {
      if (!result.ok) return;
      toast(t('log.note.saved'));
      onClose();
    });
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
      {hasSubject ? (
        <Checkbox
          checked={isAbout}
          onChange={(event) => setIsAbout(event.currentTarget.checked)}
          label={<AboutWords subject={subject} />}
        />
      ) : null}
      <Textarea
        data-autofocus
        label={t('log.note.text')}
        description={t('log.note.hint')}
        placeholder={t('log.note.placeholder')}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={logTextLimits.note}
        value={text}
        error={isMissing && text.trim() === '' ? t('log.note.missing') : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <p className={css['soft']}>{t('log.note.keys')}</p>
    </FormDialog>
  );
};
