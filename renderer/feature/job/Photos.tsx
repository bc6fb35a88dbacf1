// Photos of a job or of one of its points: small ones, one shown large, added by file or by paste, removed with a reason.
import { ActionIcon, Button, FileButton, Modal } from '@mantine/core';
import { IconCamera, IconTrash } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Attachment } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Job.module.css';
import { usePhotoAdding } from './usePhotoAdding.ts';

interface PictureProps {
  readonly attachmentId: string;
  readonly alt: string;
  readonly className?: string | undefined;
}

/** A kept picture; nothing until its bytes are there. */
export const Picture = ({ attachmentId, alt, className }: PictureProps) => {
  const answer = useAnswer('attachments.get', { attachmentId });
  const known = knownOf(answer);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (known === null) return null;
  return <img className={className} alt={alt} src={`data:${known.attachment.mediaType};base64,${known.content}`} />;
};

interface PhotoProps {
  readonly photo: Attachment;
  readonly canChange: boolean;
  /** Called before it is removed for good. */
  readonly onRemove: (id: string) => Promise<boolean>;
}

const Photo = ({ photo, canChange, onRemove }: PhotoProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState<'large' | 'remove' | null>(null);
  const remove = useCommand('attachments.remove');
  const { id, name } = photo;
  const removeWith = async (reason: string): Promise<void> => {
    if (!(await onRemove(id))) return;
    const result = await remove.run({ attachmentId: id, reason });
    if (!result.ok) return;
    toast(t('job.photo.removed'));
    setOpen(null);
  };
  return (
    <li className={css['photo']}>
      <button
        type="button"
        className={css['photoButton']}
        aria-label={t('job.photo.open', { name })}
        onClick={() => setOpen('large')}
      >
        <Picture attachmentId={id} alt="" />
      </button>
      {canChange ? (
        <ActionIcon
          className={css['remove'] ?? ''}
          size={24}
          aria-label={t('job.photo.remove', { name })}
          onClick={() => setOpen('remove')}
        >
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      ) : null}
      <Modal
        opened={open === 'large'}
        onClose={() => setOpen(null)}
        title={name}
        size="xl"
        closeButtonProps={{ 'aria-label': t('app.common.close') }}
      >
        <Picture attachmentId={id} alt={t('job.photo.alt', { name })} className={css['large']} />
      </Modal>
      {open === 'remove' ? (
        <SentenceDialog
          title={t('job.photo.remove', { name })}
          label={t('job.photo.removeLabel')}
          confirm={t('job.photo.remove', { name: '' }).trim()}
          isPending={remove.isPending}
          error={remove.error}
          onClose={() => setOpen(null)}
          onConfirm={(reason) => void removeWith(reason)}
          refusal={remove.refusal}
          isForGood
        />
      ) : null}
    </li>
  );
};

interface PhotosProps {
  readonly jobId: string;
  readonly photos: readonly Attachment[];
  readonly canChange: boolean;
  readonly addLabel: string;
  /** Place that a pasted picture belongs to; null = whatever belongs to no point. */
  readonly pasteInto: string | null;
  readonly onAdded: (ids: readonly string[]) => Promise<void>;
  readonly onRemove: (id: string) => Promise<boolean>;
}

const isPasteFor = (itemId: string | null): boolean => {
  const place = document.activeElement?.closest<HTMLElement>('[data-takes-photos]');
  return (place?.dataset['takesPhotos'] ?? null) === itemId;
};

/** The photos and the two ways to add one. */
export const Photos = ({ jobId, photos, canChange, addLabel, pasteInto, onAdded, onRemove }: PhotosProps) => {
  const { t } = useWords();
  const adding = usePhotoAdding(jobId, onAdded);
  const allowed = useMay('attachments.add');
  const onPaste = useEffectEvent((event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0 || allowed.refusal !== null || !isPasteFor(pasteInto)) return;
    event.preventDefault();
    adding.add(files);
  });
  useEffect(() => {
    if (!canChange) return undefined;
    const listen = (event: ClipboardEvent): void => onPaste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, [canChange]);
  return (
    <div className={css['stack']}>
      {adding.error === null ? null : <ErrorNotice error={adding.error} onDismiss={adding.forget} />}
      {adding.refused === null ? null : <Notice kind="warn" isUrgent title={adding.refused} />}
      {photos.length === 0 ? null : (
        <ul className={css['photos']}>
          {photos.map((photo) => (
            <Photo key={photo.id} photo={photo} canChange={canChange} onRemove={onRemove} />
          ))}
        </ul>
      )}
      {canChange ? (
        <FileButton multiple accept="image/*" onChange={(files) => adding.add(files)}>
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              aria-label={addLabel}
              loading={adding.isPending}
              leftSection={<IconCamera size={16} aria-hidden />}
              {...allowed.may}
            >
              {t('job.photo.add')}
            </Button>
          )}
        </FileButton>
      ) : null}
    </div>
  );
};
