// Backups: make one, see which there are, look into one and bring it back, undo that, and settle when they are made.
import { Button } from '@mantine/core';
import { IconArchive, IconDeviceFloppy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useOffered } from '../../ui/useOffered.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { BackupList } from './BackupList.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import { DraftView } from './DraftView.tsx';
import { KeptStates } from './KeptStates.tsx';
import { MakeDialog } from './MakeDialog.tsx';
import { PlanForm } from './PlanForm.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';
import { type BackupDraft, type BackupsState, useBackups } from './useBackups.ts';

const useLooking = (onGone: () => void) => {
  const { language } = useWords();
  const look = useCommand('backups.look');
  const open = useCommand('backups.open');
  const discard = useCommand('backups.discard');
  const [draft, setDraft] = useState<BackupDraft | null>(null);
  const opener = useRef<Element | null>(null);
  const failed = look.error ?? open.error;
  const forgetError = (): void => {
    look.forgetError();
    open.forgetError();
  };
  return {
    draft,
    setDraft,
    isReading: look.isPending || open.isPending,
    wasCancelled: failed?.code === 'task.cancelled',
    error: failed?.code === 'task.cancelled' ? null : failed,
    forgetError,
    look: (file: Parameters<typeof look.run>[0]) => {
      forgetError();
      opener.current = document.activeElement;
      void look.run(file).then((result) => {
        if (result.ok) setDraft(result.value);
        else onGone();
      });
    },
    open: () => {
      forgetError();
      opener.current = document.activeElement;
      void open.run({ language }).then((result) => {
        if (result.ok && result.value !== null) setDraft(result.value);
      });
    },
    close: () => {
      setDraft(null);
      void discard.run({});
      const back = opener.current;
      if (back instanceof HTMLElement) setTimeout(() => back.focus(), 40);
    },
  };
};

const Warnings = ({ state }: { readonly state: BackupsState }) => {
  const { t } = useWords();
  const { isOwnFolder, isFolderThere, folder, last } = state;
  return (
    <>
      {isFolderThere ? null : (
        <Notice kind="fail" title={t('backup.folderGone')}>
          <p>{t('backup.folderGoneText', { folder })}</p>
        </Notice>
      )}
      {last?.error == null ? null : (
        <section aria-label={t('backup.lastFailed')}>
          <ErrorNotice error={last.error} />
        </section>
      )}
      {isOwnFolder ? (
        <Notice kind="warn" title={t('backup.sameDisk')}>
          <p>{t('backup.sameDiskText')}</p>
        </Notice>
      ) : null}
    </>
  );
};

interface FilledProps {
  readonly state: BackupsState;
  readonly isMaking: boolean;
  readonly onGone: () => void;
}

const Filled = ({ state, isMaking, onGone }: FilledProps) => {
  const { t } = useWords();
  const work = useLooking(onGone);
  useOffered('backup', work.open);
  const { draft } = work;
  return (
    <div className={css['column']}>
      {work.error === null ? null : <ErrorNotice error={work.error} onDismiss={work.forgetError} />}
      {work.wasCancelled && !work.isReading ? <p role="status">{t('backup.cancelledReading')}</p> : null}
      {isMaking || work.isReading ? (
        <Section title={t('backup.title')}>
          <BackupProgress key={String(work.isReading)} work={work.isReading ? 'reading' : 'making'} />
        </Section>
      ) : null}
      {draft === null || draft.isLocked ? null : (
        <DraftView key={draft.id} draft={draft} kept={state.kept} onClose={work.close} />
      )}
      {draft?.isLocked === true ? (
        <UnlockDialog draft={draft} onClose={(opened) => (opened === null ? work.close() : work.setDraft(opened))} />
      ) : null}
      <Warnings state={state} />
      <BackupList
        files={state.files}
        isBusy={isMaking || work.isReading}
        onLook={work.look}
        onOpenFile={work.open}
        onGone={onGone}
      />
      <KeptStates kept={state.kept} isBusy={isMaking || work.isReading} />
      <PlanForm state={state} />
    </div>
  );
};

/** Keeps what it shows while it asks again. */
export const BackupPage = () => {
  const { t } = useWords();
  const answer = useBackups();
  const now = useCommand('backups.now');
  const wasCancelled = now.error?.code === 'task.cancelled';
  const [isAsking, setIsAsking] = useState(false);
  const [filled, setFilled] = useState<BackupsState | null>(null);
  if (answer.state === 'filled' && answer.value !== filled) setFilled(answer.value);
  const tell = (made: { readonly file: string; readonly bytes: number } | null): void => {
    if (made !== null) toast(t('backup.made', { file: made.file, size: byteSize(made.bytes) }));
  };
  return (
    <Page
      title={t('backup.title')}
      lead={t('backup.lead')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            disabled={now.isPending}
            onClick={() => setIsAsking(true)}
          >
            {t('backup.make')}
          </Button>
          <Button
            leftSection={<IconArchive size={16} aria-hidden />}
            loading={now.isPending}
            onClick={() => void now.run({}).then((result) => tell(result.ok ? result.value : null))}
            {...now.may}
          >
            {t('backup.now')}
          </Button>
        </>
      }
    >
      {wasCancelled && !now.isPending ? (
        <p role="status" className={css['said']}>
          {t('backup.cancelledMaking')}
        </p>
      ) : null}
      {now.error === null || wasCancelled ? null : <ErrorNotice error={now.error} onDismiss={now.forgetError} />}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {filled === null && answer.state === 'loading' ? <Loading rows={4} height={72} /> : null}
      {filled === null ? null : <Filled state={filled} isMaking={now.isPending} onGone={answer.reload} />}
      {isAsking ? (
        <MakeDialog
          onClose={(made) => {
            setIsAsking(false);
            tell(made);
          }}
        />
      ) : null}
    </Page>
  );
};
