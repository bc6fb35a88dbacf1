// A backup that was looked into: what it is, how it stands to what is here, what to bring back, and the one question before.
import { Button, Checkbox } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { BackupPart } from '../../../shared/backup/backup.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { ComparedShops } from './ComparedShops.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { BackupDraft, BackupsState } from './useBackups.ts';

interface DraftViewProps {
  readonly draft: BackupDraft;
  /** What was kept before earlier restores: one more means that it was done. */
  readonly kept: BackupsState['kept'];
  readonly onClose: () => void;
}

const useFacts = ({ manifest, bytes, fileCount, signedBy }: BackupDraft) => {
  const { t, language } = useWords();
  if (manifest === null) return [];
  const signed =
    signedBy === null
      ? t('backup.draft.unsigned')
      : signedBy.isOurs
        ? t('backup.draft.signedOurs')
        : t('backup.draft.signedOther', { keyId: signedBy.keyId });
  const values = {
    madeAt: formatTime(manifest.madeAt, language, 'exact'),
    madeBy: manifest.madeBy,
    program: manifest.program,
    size: byteSize(bytes),
    fileCount: String(fileCount),
    signed,
  } as const;
  const names = ['madeAt', 'madeBy', 'program', 'size', 'fileCount', 'signed'] as const;
  return names.map((key) => ({ key, name: t(`backup.draft.${key}`), value: values[key] }));
};

// Records are what one restores; the program's settings and the key of another computer only on purpose.
const firstParts = (parts: readonly BackupPart[]): readonly BackupPart[] =>
  parts.filter((part) => part !== 'settings' && part !== 'key');

/** The preview, with everything that is decided on it. */
export const DraftView = ({ draft, kept, onClose }: DraftViewProps) => {
  const { t } = useWords();
  const restore = useCommand('backups.restore');
  const facts = useFacts(draft);
  const offered = draft.manifest?.parts ?? [];
  const [parts, setParts] = useState(firstParts(offered));
  const [isAsking, setIsAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What the person asked for has come: it is where they are now, also if the list was far below.
    const heading = place.current?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, []);
  const isForeign = draft.signedBy?.isOurs !== true;
  return (
    <div ref={place}>
      <Section
        title={t('backup.draft.title', { file: draft.fileName })}
        hint={t('backup.draft.hint')}
        actions={
          <Button variant="default" onClick={onClose}>
            {t('backup.draft.close')}
          </Button>
        }
      >
        <div className={css['state']}>
          <Facts facts={facts} />
          {isForeign ? <Notice kind="warn" title={t('backup.draft.signedOtherText')} /> : null}
          {draft.shops.length === 0 ? null : (
            <div>
              <ComparedShops shops={draft.shops} />
            </div>
          )}
          <fieldset className={css['parts']}>
            <legend>
              <strong>{t('backup.draft.parts')}</strong>{' '}
              <span className={css['soft']}>{t('backup.draft.partsHint')}</span>
            </legend>
            {offered.map((part) => (
              <Checkbox
                key={part}
                label={t(`backup.draft.part.${part}`)}
                checked={parts.includes(part)}
                onChange={(event) => {
                  const isOn = event.currentTarget.checked;
                  setParts((before) => offered.filter((each) => (each === part ? isOn : before.includes(each))));
                }}
              />
            ))}
          </fieldset>
          <p className={css['soft']}>{t('backup.draft.undoable')}</p>
          <div className={css['buttons']}>
            <Button
              variant="default"
              leftSection={<IconHistory size={16} aria-hidden />}
              disabled={parts.length === 0}
              onClick={() => setIsAsking(true)}
            >
              {t('backup.draft.restore')}
            </Button>
          </div>
        </div>
        {isAsking ? (
          <ConfirmDialog
            title={t('backup.draft.confirmTitle')}
            text={t('backup.draft.undoable')}
            during={t('backup.draft.restoring')}
            confirm={t('backup.draft.confirm')}
            command={restore}
            onClose={() => {
              restore.forgetError();
              setIsAsking(false);
            }}
            onConfirm={() =>
              void restore.run({ draftId: draft.id, parts: [...parts] }).then((result) => {
                if (!result.ok) return;
                if (result.value.kept.length > kept.length) toast(t('backup.draft.restored', { file: draft.fileName }));
                onClose();
              })
            }
          />
        ) : null}
      </Section>
    </div>
  );
};
