// A photo with its words; it is shown large when it is opened.
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../useWords.ts';
import css from './Inspection.module.css';
import { KeptPicture } from './KeptPicture.tsx';

/** One photo in a list of photos. */
export const PhotoTile = ({ attachmentId, caption }: { readonly attachmentId: string; readonly caption: string }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const alt = t('inspection.draft.alt', { angle: caption });
  return (
    <figure>
      <button type="button" className={css['open']} aria-label={alt} onClick={() => setIsOpen(true)}>
        <KeptPicture attachmentId={attachmentId} alt="" size="small" />
      </button>
      <figcaption>{caption}</figcaption>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={caption}
        size="xl"
        closeButtonProps={{ 'aria-label': t('app.common.close') }}
      >
        <KeptPicture attachmentId={attachmentId} alt={alt} size="large" />
      </Modal>
    </figure>
  );
};
