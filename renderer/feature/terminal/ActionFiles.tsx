// Files that were read from a terminal; an incomplete one says so, and all can be saved.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { logFileNames } from '../../../shared/help/actionWords.ts';
import type { TerminalFile } from '../../../shared/model/action.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { Age } from '../../ui/Age.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionsSection.module.css';

const useSize = () => {
  const { t } = useWords();
  return ({ bytes, totalBytes, isComplete }: TerminalFile): string => {
    if (isComplete) return t('action.files.size', { bytes });
    return totalBytes === null
      ? t('action.files.sizeCut', { bytes })
      : t('action.files.sizeOf', { bytes, total: totalBytes });
  };
};

/** One file with its button. */
export const ActionFile = ({ file }: { readonly file: TerminalFile }) => {
  const { t, say, language } = useWords();
  const size = useSize();
  const { run, isPending, error, forgetError, may } = useCommand('actions.saveFile');
  const name = say(logFileNames[file.logFile]);
  const Icon = file.isComplete ? IconCircleCheck : IconAlertTriangle;
  return (
    <li className={css['file']}>
      <span className={css['fileFacts']}>
        <strong>{name}</strong>
        <ToneBadge tone={file.isComplete ? 'pass' : 'warn'} sign={<Icon size={14} aria-hidden />}>
          {t(file.isComplete ? 'action.files.complete' : 'action.files.incomplete')}
        </ToneBadge>
        <span>{size(file)}</span>
        <span className={css['soft']}>
          <Age at={file.takenAt} />
        </span>
      </span>
      <Button
        size="xs"
        variant="default"
        loading={isPending}
        leftSection={<IconDownload size={14} aria-hidden />}
        aria-label={t('action.files.saveOne', { file: name })}
        onClick={() =>
          void run({ fileId: file.id, language }).then((result) => {
            if (result.ok && result.value !== null) toast(t('action.files.saved', { bytes: result.value.bytes }));
          })
        }
        {...may}
      >
        {t('action.files.save')}
      </Button>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
    </li>
  );
};

/** All files of a terminal; nothing where there are none. */
export const ActionFiles = ({ files }: { readonly files: readonly TerminalFile[] }) => {
  const { t } = useWords();
  if (files.length === 0) return null;
  return (
    <div className={css['files']}>
      <h3 className={css['groupName']}>{t('action.files.title')}</h3>
      <ul className={css['rows']}>
        {files.map((file) => (
          <ActionFile key={file.id} file={file} />
        ))}
      </ul>
      <p className={`${css['soft'] ?? ''} ${css['padded'] ?? ''}`}>{t('action.files.masked')}</p>
    </div>
  );
};
