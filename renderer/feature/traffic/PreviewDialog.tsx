// Everything that a bundle will hold, before it is saved.
import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { type Capture, type CapturePart, captureParts, maskSign } from '../../../shared/model/capture.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { PartLines } from './PartLines.tsx';
import css from './Traffic.module.css';

/** What was masked, in words. */
export const useMaskedWords = (): ((capture: Capture) => string) => {
  const { t } = useWords();
  return ({ maskedBytes, maskedMessages }) =>
    maskedBytes === 0
      ? t('traffic.nothingMasked')
      : t('traffic.masked', { bytes: maskedBytes, messages: maskedMessages });
};

/** The dialog for one capture. */
export const PreviewDialog = ({ capture, onClose }: { readonly capture: Capture; readonly onClose: () => void }) => {
  const { t, language, gap } = useWords();
  const maskedWords = useMaskedWords();
  const save = useCommand('captures.save');
  const [part, setPart] = useState<CapturePart>('trace.txt');
  const saveNow = () =>
    void save.run({ captureId: capture.id, language }).then((result) => {
      if (!result.ok || result.value === null) return;
      toast(t('traffic.saved', { file: result.value.file }));
      onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1180px, 94vw)"
      yOffset={28}
      title={t('traffic.previewTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <div className={css['preview']}>
        <p className={css['soft']}>
          {t('traffic.previewLead')}
          {gap}
          {capture.maskedBytes === 0 ? '' : `${t('traffic.previewSign', { sign: maskSign })}${gap}`}
          {maskedWords(capture)}
        </p>
        {capture.state === 'incomplete' ? (
          <Notice kind="warn" title={t('traffic.states.incomplete')}>
            {t('traffic.incompleteHint')}
          </Notice>
        ) : null}
        {save.error === null ? null : <ErrorNotice error={save.error} onDismiss={save.forgetError} />}
        <div className={css['previewBody']}>
          <nav className={css['parts']} aria-label={t('traffic.parts')}>
            {captureParts.map((each) => (
              <button
                key={each}
                type="button"
                className={css['partButton']}
                aria-current={each === part}
                onClick={() => setPart(each)}
              >
                {each}
              </button>
            ))}
          </nav>
          <PartLines key={part} captureId={capture.id} part={part} />
        </div>
        <div className={css['previewFoot']}>
          <span className={css['soft']}>
            {t('traffic.messages', { count: capture.messages })} · {byteSize(capture.bytes)}
          </span>
          <div className={css['buttons']}>
            <Button variant="default" onClick={onClose}>
              {t('app.common.close')}
            </Button>
            <Button
              data-autofocus
              loading={save.isPending}
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={saveNow}
              {...save.may}
            >
              {t('traffic.save')}
            </Button>
          </div>
        </div>
      </div>
    </Modal>
  );
};
