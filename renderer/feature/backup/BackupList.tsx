// The files of backups that are there, each to be looked into or removed.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconEye, IconLock, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { BackupsState } from './useBackups.ts';

type File = BackupsState['files'][number];

interface ListProps {
  readonly files: readonly File[];
  readonly isBusy: boolean;
  readonly onLook: (file: Pick<File, 'name' | 'place'>) => void;
  readonly onOpenFile: () => void;
  /** A file of the list is not there any more. */
  readonly onGone: () => void;
}

const columns = ['at', 'reason', 'name', 'size', 'action'] as const;

const Row = ({
  file,
  isBusy,
  onLook,
  onRemove,
}: Omit<ListProps, 'files' | 'onOpenFile' | 'onGone'> & { readonly file: File; readonly onRemove: () => void }) => {
  const { t, language } = useWords();
  const looking = useMay('backups.look');
  const { name, place, reason, isEncrypted, isBroken, bytes, at } = file;
  return (
    <tr>
      <td className={css['short']}>
        <time dateTime={at}>{formatTime(at, language, 'dateTime')}</time>
      </td>
      <td className={css['short']}>{t(`backup.reasons.${reason}`)}</td>
      <td className={css['name']}>
        {isEncrypted ? <IconLock size={14} role="img" aria-label={t('backup.encryptedMark')} /> : null} {name}
        {isBroken ? (
          <div className={css['broken']}>
            <IconAlertTriangle size={14} aria-hidden /> {t('backup.brokenMark')}
          </div>
        ) : null}
      </td>
      <td className={css['short']}>{byteSize(bytes)}</td>
      <td>
        <div className={css['rowActions']}>
          <Button
            size="xs"
            variant="default"
            disabled={isBusy}
            leftSection={<IconEye size={14} aria-hidden />}
            aria-label={`${t('backup.look')}: ${name}`}
            onClick={() => onLook({ name, place })}
            {...looking.may}
          >
            {t('backup.look')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            disabled={isBusy}
            leftSection={<IconTrash size={14} aria-hidden />}
            aria-label={`${t('backup.remove')}: ${name}`}
            onClick={onRemove}
          >
            {t('backup.remove')}
          </Button>
        </div>
      </td>
    </tr>
  );
};

/** The list with the way to a file from elsewhere. */
export const BackupList = ({ files, isBusy, onLook, onOpenFile, onGone }: ListProps) => {
  const { t } = useWords();
  const opening = useMay('backups.open');
  const remove = useCommand('backups.remove');
  const [leaving, setLeaving] = useState<File | null>(null);
  const close = (): void => {
    remove.forgetError();
    setLeaving(null);
  };
  return (
    <Section
      inset="flush"
      title={t('backup.files')}
      hint={t('backup.filesHint')}
      actions={
        <Button variant="default" disabled={isBusy} onClick={onOpenFile} {...opening.may}>
          {t('backup.fromFile')}
        </Button>
      }
    >
      {files.length === 0 ? (
        <EmptyState icon={<IconArchive size={24} />} title={t('backup.noFiles')}>
          {t('backup.noFilesHint')}
        </EmptyState>
      ) : (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <caption>{t('backup.files')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`backup.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <Row
                  key={`${file.place} ${file.name}`}
                  file={file}
                  isBusy={isBusy}
                  onLook={onLook}
                  onRemove={() => setLeaving(file)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {leaving === null ? null : (
        <ConfirmDialog
          title={t('backup.removeTitle')}
          text={t('backup.removeText', { name: leaving.name })}
          confirm={t('backup.remove')}
          command={remove}
          isForGood
          onClose={close}
          onConfirm={() =>
            void remove.run({ name: leaving.name, place: leaving.place }).then((result) => {
              if (result.ok) close();
              else onGone();
            })
          }
        />
      )}
    </Section>
  );
};
