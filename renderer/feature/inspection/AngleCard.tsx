// One view of a terminal: how it is taken, its photo, and the ways to bring one: a file, or the clipboard.
import { Button, FileButton } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { type ClipboardEvent, useState } from 'react';
import { type Angle, angleRules } from '../../../shared/inspection/angle.ts';
import type { Baseline } from '../../../shared/inspection/baseline.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { KeptPicture } from '../../ui/inspection/KeptPicture.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { shrinkPhoto } from '../../ui/photo/shrinkPhoto.ts';
import { mostBytes } from '../../ui/photo/shrunkSize.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Inspection.module.css';

interface AngleCardProps {
  readonly draft: Baseline;
  readonly angle: Angle;
}

/** The card; a picture that is pasted while something in it has the focus belongs to it. */
export const AngleCard = ({ draft, angle }: AngleCardProps) => {
  const { t, say } = useWords();
  const add = useCommand('inspection.addPhoto');
  const remove = useCommand('inspection.removePhoto');
  const [refused, setRefused] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const photo = draft.photos.find((each) => each.angle === angle) ?? null;
  const { name, how, isRequired } = angleRules[angle];
  const title = say(name);

  const take = async (file: File): Promise<void> => {
    setRefused(null);
    setIsReading(true);
    const shrunk = await shrinkPhoto(file, file.name);
    setIsReading(false);
    if (shrunk.kind !== 'photo') {
      const most = Math.round(mostBytes / 1e6);
      setRefused(t(`inspection.draft.${shrunk.kind}`, { name: shrunk.name, size: shrunk.megabytes, most }));
      return;
    }
    await add.run({ baselineId: draft.id, angle, name: shrunk.name, content: shrunk.content });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const file = [...event.clipboardData.files].find(({ type }) => type.startsWith('image/'));
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  };
  const error = add.error ?? remove.error;
  return (
    <li className={css['view']} onPaste={onPaste}>
      <h3 className={css['viewHead']}>
        {title}
        <span className={css['soft']}>{t(isRequired ? 'inspection.draft.needed' : 'inspection.draft.optional')}</span>
      </h3>
      <p className={css['soft']}>{say(how)}</p>
      {photo === null ? (
        <div className={css['empty']}>{t('inspection.draft.paste')}</div>
      ) : (
        <KeptPicture attachmentId={photo.attachmentId} alt={t('inspection.draft.alt', { angle: title })} size="small" />
      )}
      {refused === null ? null : <Notice kind="warn" isUrgent title={refused} />}
      {error === null ? null : <ErrorNotice error={error} />}
      <div className={css['buttons']}>
        <FileButton
          accept="image/*"
          onChange={(file) => {
            if (file !== null) void take(file);
          }}
        >
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              loading={add.isPending || isReading}
              aria-label={t(photo === null ? 'inspection.draft.addOf' : 'inspection.draft.againOf', { angle: title })}
              leftSection={<IconCamera size={16} aria-hidden />}
              {...add.may}
            >
              {t(photo === null ? 'inspection.draft.add' : 'inspection.draft.again')}
            </Button>
          )}
        </FileButton>
        {photo === null ? null : (
          <Button
            size="xs"
            variant="subtle"
            loading={remove.isPending}
            aria-label={t('inspection.draft.removeOf', { angle: title })}
            onClick={() => void remove.run({ baselineId: draft.id, angle })}
            {...remove.may}
          >
            {t('inspection.draft.remove')}
          </Button>
        )}
      </div>
    </li>
  );
};
