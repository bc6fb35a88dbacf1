// Photos and files of a record; one is shown large when it is opened.
import { ActionIcon, Button, Modal, Select } from '@mantine/core';
import { IconFile, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { allows } from '../../../shared/register/lifecycle.ts';
import {
  type Attachment,
  type AttachmentKind,
  photoKinds,
  type RegisterRecord,
} from '../../../shared/register/registerRecord.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Age } from '../../ui/Age.tsx';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';

const Picture = ({ attachment, size }: { readonly attachment: Attachment; readonly size: 'small' | 'large' }) => {
  const answer = useAnswer('attachments.get', { attachmentId: attachment.id });
  if (attachment.mediaType === 'application/pdf') return <IconFile size={40} stroke={1.3} aria-hidden />;
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (answer.state === 'loading') return <span className={css['pictureWait']} />;
  return (
    <img
      className={css['picture']}
      data-size={size}
      alt={attachment.name}
      src={`data:${attachment.mediaType};base64,${answer.value.content}`}
    />
  );
};

const Tile = ({ attachment, canRemove }: { readonly attachment: Attachment; readonly canRemove: boolean }) => {
  const { t } = useWords();
  const [open, setOpen] = useState<'picture' | 'remove' | null>(null);
  const remove = useCommand('attachments.remove');
  const { name, kind, addedAt, addedBy } = attachment;
  return (
    <li className={css['tile']}>
      <button
        type="button"
        className={css['tileButton']}
        aria-label={t('register.photos.open', { name })}
        onClick={() => setOpen('picture')}
      >
        <Picture attachment={attachment} size="small" />
      </button>
      <p className={css['tileText']}>
        <strong>{t(`register.photos.kinds.${kind}`)}</strong>
        <span className={css['soft']}>
          {addedBy} · <Age at={addedAt} />
        </span>
      </p>
      {canRemove ? (
        <ActionIcon aria-label={t('register.photos.remove', { name })} onClick={() => setOpen('remove')}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : null}
      <Modal
        opened={open === 'picture'}
        onClose={() => setOpen(null)}
        title={name}
        size="xl"
        closeButtonProps={{ 'aria-label': t('app.common.close') }}
      >
        <Picture attachment={attachment} size="large" />
      </Modal>
      {open === 'remove' ? (
        <SentenceDialog
          title={t('register.photos.removeTitle')}
          label={t('register.record.reason')}
          confirm={t('register.photos.remove', { name })}
          isPending={remove.isPending}
          error={remove.error}
          onClose={() => setOpen(null)}
          onConfirm={(reason) => {
            void remove.run({ attachmentId: attachment.id, reason }).then((result) => {
              if (result.ok) toast(t('register.photos.removed'));
            });
          }}
          refusal={remove.refusal}
          isForGood
        />
      ) : null}
    </li>
  );
};

/** Small pictures of what is kept; removed ones leave a line in the log. */
export const PhotosSection = ({ record }: { readonly record: RegisterRecord }) => {
  const { t, say, language } = useWords();
  const [kind, setKind] = useState<AttachmentKind>('front');
  const answer = useAnswer('attachments.list', { ownerId: record.id });
  const pick = useCommand('attachments.pick');
  useEvent('attachments.changed', ({ ownerId }) => {
    if (ownerId === record.id) answer.reload();
  });
  const photos = allows(record.lifecycle, 'photos');
  return (
    <Section title={t('register.photos.title')} hint={t('register.photos.hint')}>
      {pick.error === null ? null : <ErrorNotice error={pick.error} onDismiss={pick.forgetError} />}
      <div className={css['addPhoto']}>
        <Select
          aria-label={t('register.photos.kind')}
          value={kind}
          allowDeselect={false}
          data={photoKinds.map((each) => ({ value: each, label: t(`register.photos.kinds.${each}`) }))}
          onChange={(value) => setKind(photoKinds.find((each) => each === value) ?? 'other')}
        />
        <Button
          variant="default"
          loading={pick.isPending}
          disabled={!photos.isAllowed}
          title={photos.isAllowed ? '' : say(photos.why)}
          onClick={() =>
            void pick.run({ ownerId: record.id, kind, language }).then((result) => {
              if (result.ok && result.value !== null) toast(t('register.photos.added', { name: result.value.name }));
            })
          }
          {...pick.may}
        >
          {t('register.photos.add')}
        </Button>
      </div>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' && answer.value.length === 0 ? (
        <p className={css['soft']}>{t('register.photos.empty')}</p>
      ) : null}
      {answer.state === 'filled' && answer.value.length > 0 ? (
        <ul className={css['tiles']}>
          {answer.value.map((attachment) => (
            <Tile key={attachment.id} attachment={attachment} canRemove={photos.isAllowed} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
};
