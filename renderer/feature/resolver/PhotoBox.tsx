// Photos of screen, slip or label, kept with the case.
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Attachment, AttachmentKind } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Panels.module.css';
import { usePhotos } from './usePhotos.ts';

const kinds = ['screen', 'receipt', 'label', 'other'] as const satisfies readonly AttachmentKind[];
type Kind = (typeof kinds)[number];

const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text);

const Photo = ({ photo, isOpen }: { readonly photo: Attachment; readonly isOpen: boolean }) => {
  const { t } = useWords();
  const remove = useCommand('attachments.remove');
  const bytes = knownOf(useAnswer('attachments.get', { attachmentId: photo.id }));
  return (
    <li className={css['photo']}>
      {bytes === null ? null : <img src={`data:${photo.mediaType};base64,${bytes.content}`} alt={photo.name} />}
      <span>
        {isKind(photo.kind) ? t(`resolver.photos.kinds.${photo.kind}`) : photo.name}
        {isOpen ? (
          <ActionIcon
            size={24}
            aria-label={t('resolver.photos.remove', { name: photo.name })}
            loading={remove.isPending}
            onClick={() => void remove.run({ attachmentId: photo.id, reason: t('resolver.photos.removeReason') })}
            {...remove.may}
          >
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </span>
    </li>
  );
};

/** The photos, and the two ways to add one. */
export const PhotoBox = ({ caseId, isOpen }: { readonly caseId: string; readonly isOpen: boolean }) => {
  const { t, language } = useWords();
  const [kind, setKind] = useState<Kind>('screen');
  const { photos, error, forgetError } = usePhotos(caseId, kind, isOpen);
  const pick = useCommand('attachments.pick');
  const failed = pick.error ?? error;
  return (
    <div className={css['stack']}>
      {failed === null ? null : (
        <ErrorNotice
          error={failed}
          onDismiss={() => {
            pick.forgetError();
            forgetError();
          }}
        />
      )}
      <p className={css['text']}>{t('resolver.photos.hint')}</p>
      {isOpen ? (
        <div className={css['buttons']}>
          <NativeSelect
            size="xs"
            aria-label={t('resolver.photos.kind')}
            value={kind}
            onChange={(event) => setKind(isKind(event.currentTarget.value) ? event.currentTarget.value : 'other')}
            data={kinds.map((each) => ({ value: each, label: t(`resolver.photos.kinds.${each}`) }))}
          />
          <Button
            size="xs"
            variant="light"
            leftSection={<IconPhotoPlus size={16} aria-hidden />}
            loading={pick.isPending}
            onClick={() => void pick.run({ ownerId: caseId, kind, language })}
            {...pick.may}
          >
            {t('resolver.photos.add')}
          </Button>
          <span className={css['subtitle']}>{t('resolver.photos.paste')}</span>
        </div>
      ) : null}
      {photos.length === 0 ? (
        <p className={css['subtitle']}>{t('resolver.photos.none')}</p>
      ) : (
        <ul className={css['photos']}>
          {photos.map((photo) => (
            <Photo key={photo.id} photo={photo} isOpen={isOpen} />
          ))}
        </ul>
      )}
    </div>
  );
};
