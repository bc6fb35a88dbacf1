// From a file to the register: choose, compare, decide, done; with every earlier import below.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconFileSpreadsheet, IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ImportDraft, PastImport } from '../../../shared/register/importDraft.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useOffered } from '../../ui/useOffered.ts';
import { useWords } from '../../ui/useWords.ts';
import { DraftView } from './DraftView.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import css from './Transfer.module.css';
import { ProgressLine } from './TransferProgress.tsx';
import { UndoDialog } from './UndoDialog.tsx';
import { useTransferProgress } from './useTransferProgress.ts';

/** The way back to the list. */
export const BackToRegister = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/register" className={css['back'] ?? ''}>
      <IconArrowLeft size={16} aria-hidden />
      {t('transfer.back')}
    </Anchor>
  );
};

const Choose = ({ onChoose }: { readonly onChoose: () => void }) => {
  const { t } = useWords();
  const opening = useMay('transfer.open');
  return (
    <EmptyState
      icon={<IconTableImport size={32} stroke={1.5} />}
      title={t('transfer.chooseTitle')}
      action={
        <div className={css['buttons']}>
          <Button variant="subtle" component={Link} to="/register/export" {...opening.may}>
            {t('transfer.template')}
          </Button>
          <Button leftSection={<IconFileSpreadsheet size={16} aria-hidden />} onClick={onChoose} {...opening.may}>
            {t('transfer.choose')}
          </Button>
        </div>
      }
    >
      {t('transfer.chooseHint')}
    </EmptyState>
  );
};

interface DoneProps {
  readonly past: PastImport;
  readonly onChoose: () => void;
  readonly onUndone: () => void;
}

const Done = ({ past, onChoose, onUndone }: DoneProps) => {
  const { t } = useWords();
  const [isUndoing, setIsUndoing] = useState(false);
  const opening = useMay('transfer.open');
  const undoing = useMay('transfer.undo');
  const { added, changed, fileName } = past;
  return (
    <Notice
      kind="info"
      title={t('transfer.done', { file: fileName })}
      isUrgent
      actions={
        <>
          <Button size="xs" variant="default" onClick={() => setIsUndoing(true)} {...undoing.may}>
            {t('transfer.undo')}
          </Button>
          <Button size="xs" variant="default" onClick={onChoose} {...opening.may}>
            {t('transfer.chooseOther')}
          </Button>
          <Button size="xs" component={Link} to="/register">
            {t('transfer.toRegister')}
          </Button>
        </>
      }
    >
      <p>{t('transfer.doneText', { added, changed })}</p>
      {isUndoing ? (
        <UndoDialog past={past} onClose={(isUndone) => (isUndone ? onUndone() : setIsUndoing(false))} />
      ) : null}
    </Notice>
  );
};

/** What the person has done on this page since it was opened; null = nothing yet. */
type Held = { readonly draft: ImportDraft | null; readonly past: PastImport | null } | null;

const useImport = () => {
  const { language } = useWords();
  const known = useAnswer('transfer.draft', {});
  const open = useCommand('transfer.open');
  const apply = useCommand('transfer.apply');
  const discard = useCommand('transfer.discard');
  const [held, setHeld] = useState<Held>(null);
  const draft = held === null ? (known.state === 'filled' ? known.value.draft : null) : held.draft;
  const forgetErrors = (): void => {
    open.forgetError();
    apply.forgetError();
  };
  return {
    draft,
    past: held?.past ?? null,
    isReading: open.isPending,
    isStoring: apply.isPending,
    error: open.error ?? apply.error,
    forgetErrors,
    choose: () => {
      forgetErrors();
      void open.run({ language }).then((result) => {
        if (result.ok && result.value !== null) setHeld({ draft: result.value, past: null });
        // A file that could not be read has taken the place of the one before.
        if (!result.ok) setHeld({ draft: null, past: null });
      });
    },
    apply: (goodRowsOnly: boolean) => {
      if (draft === null) return;
      void apply.run({ draftId: draft.id, goodRowsOnly }).then((result) => {
        if (result.ok) setHeld({ draft: null, past: result.value });
      });
    },
    forget: () => setHeld({ draft: null, past: null }),
    discard: () => {
      forgetErrors();
      void discard.run({}).then(() => setHeld({ draft: null, past: null }));
    },
  };
};

/** The page; a file that was compared is still there after a look at another page. */
export const ImportPage = () => {
  const { t } = useWords();
  const work = useImport();
  useOffered('register', work.choose);
  const isRunning = work.isReading || work.isStoring;
  const progress = useTransferProgress(isRunning);
  return (
    <Page above={<BackToRegister />} title={t('transfer.importTitle')} lead={t('transfer.importLead')}>
      <div className={css['column']}>
        {work.error === null ? null : <ErrorNotice error={work.error} onDismiss={work.forgetErrors} />}
        {work.past === null ? null : <Done past={work.past} onChoose={work.choose} onUndone={work.forget} />}
        {isRunning ? (
          <Section title={work.draft?.fileName ?? t('transfer.importTitle')}>
            <ProgressLine progress={progress} fallback={work.isStoring ? 'storing' : 'reading'} />
          </Section>
        ) : work.draft === null ? (
          work.past === null ? (
            <Choose onChoose={work.choose} />
          ) : null
        ) : (
          <DraftView draft={work.draft} onApply={work.apply} onChoose={work.choose} onDiscard={work.discard} />
        )}
        <ImportHistory />
      </div>
    </Page>
  );
};
