// The second step: every file, every line, every place that was hidden; then it is saved.
import { Button } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import { hiddenKindWords } from '../../../shared/support/hiddenKinds.ts';
import { hiddenTotals } from '../../../shared/support/hiddenTotals.ts';
import type { SupportDraft, SupportFile, SupportProgress } from '../../../shared/support/supportBundle.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { HelpTip } from '../../ui/HelpTip.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';
import { BundleLines } from './BundleLines.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import css from './Support.module.css';
import { useHiddenWords } from './useHiddenWords.ts';

const sumOf = (files: readonly SupportFile[]): number => hiddenTotals(files).reduce((sum, { count }) => sum + count, 0);

const Totals = ({ draft }: { readonly draft: SupportDraft }) => {
  const { t, say } = useWords();
  const counts = hiddenTotals(draft.files);
  if (counts.length === 0) return <p className={css['soft']}>{t('support.nothingHidden')}</p>;
  return (
    <ul className={css['totals']} aria-label={t('support.whatWasHidden')}>
      {counts.map(({ kind, count }) => (
        <li key={kind} title={say(hiddenKindWords[kind].reason)}>
          {say(hiddenKindWords[kind].name)} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
};

const FileButton = ({
  file,
  isOpen,
  onOpen,
}: {
  readonly file: SupportFile;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) => {
  const { t } = useWords();
  const count = sumOf([file]);
  return (
    <button type="button" className={css['fileButton']} aria-current={isOpen} onClick={onOpen}>
      {file.path}
      <span>
        {byteSize(file.bytes)}
        {count === 0 ? '' : ` · ${t('support.hiddenCount', { count })}`}
      </span>
    </button>
  );
};

const Problems = ({ draft }: { readonly draft: SupportDraft }) => {
  const { t, say } = useWords();
  if (draft.problems.length === 0) return null;
  return (
    <Notice kind="warn" title={t('support.problems')}>
      <ul className={css['problems']}>
        {draft.problems.map(({ path, error }) => (
          <li key={path}>
            {path}: {say(adviseOn(error).title)}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

interface PreviewProps {
  readonly draft: SupportDraft;
  readonly onBack: () => void;
}

const Foot = ({ draft, onBack }: PreviewProps) => {
  const { t, language } = useWords();
  const save = useCommand('support.save');
  const discard = useCommand('support.discard');
  const cancel = useCommand('support.cancel');
  const [progress, setProgress] = useState<SupportProgress | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  useEvent('support.progress', setProgress);
  const saveNow = () =>
    void save.run({ draftId: draft.id, language }).then((result) => {
      if (result.ok && result.value !== null) setSaved(result.value.file);
    });
  const throwAway = () => void discard.run({}).then(onBack);
  const wasCancelled = save.error?.code === 'export.cancelled';
  return (
    <>
      {save.error === null || wasCancelled ? null : <ErrorNotice error={save.error} onDismiss={save.forgetError} />}
      <div className={css['foot']}>
        {save.isPending && progress?.step === 'saving' ? (
          <ProgressBar progress={progress} />
        ) : (
          <p className={saved === null ? css['soft'] : css['saved']} role="status">
            {saved === null
              ? t(wasCancelled ? 'support.notSaved' : 'support.onlyYou')
              : t('support.saved', { file: saved })}
          </p>
        )}
        <div className={css['buttons']}>
          {save.isPending ? (
            <Button variant="default" onClick={() => void cancel.run({})} {...cancel.may}>
              {t('app.common.cancel')}
            </Button>
          ) : (
            <>
              <Button
                variant="subtle"
                color="gray"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={throwAway}
                {...discard.may}
              >
                {t('support.discard')}
              </Button>
              <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onBack}>
                {t('support.change')}
              </Button>
            </>
          )}
          <Button
            loading={save.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={saveNow}
            {...save.may}
          >
            {t('support.save')}
          </Button>
        </div>
      </div>
    </>
  );
};

/** Files on the left, their lines on the right. */
export const PreviewPart = ({ draft, onBack }: PreviewProps) => {
  const { t } = useWords();
  const { reasonOf } = useHiddenWords();
  const [path, setPath] = useState('README.txt');
  const file = draft.files.find((one) => one.path === path) ?? draft.files[0];
  const bytes = draft.files.reduce((sum, one) => sum + one.bytes, 0);
  return (
    <div className={css['preview']}>
      <div className={css['summary']}>
        <p>{t('support.summary', { files: draft.files.length, size: byteSize(bytes), hidden: sumOf(draft.files) })}</p>
        <Totals draft={draft} />
        <HelpTip about={t('support.whyHidden')}>
          <ul className={css['reasons']}>
            {hiddenTotals(draft.files).map(({ kind }) => (
              <li key={kind}>{reasonOf(kind)}</li>
            ))}
            <li>{t('support.earlierReason')}</li>
          </ul>
        </HelpTip>
      </div>
      <Problems draft={draft} />
      <div className={css['body']}>
        <nav className={css['files']} aria-label={t('support.files')}>
          {draft.files.map((each) => (
            <FileButton key={each.path} file={each} isOpen={each === file} onOpen={() => setPath(each.path)} />
          ))}
        </nav>
        {file === undefined ? null : <BundleLines key={`${draft.id} ${file.path}`} draftId={draft.id} file={file} />}
      </div>
      <Foot draft={draft} onBack={onBack} />
    </div>
  );
};
