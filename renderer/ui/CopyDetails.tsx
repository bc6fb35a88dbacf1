// A button that puts what is known of a failure on the clipboard, masked, for whoever helps.
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { AppError } from '../../shared/error/appError.ts';
import { askVersions } from '../bridge/askVersions.ts';
import { toast } from './toast.ts';
import { useWords } from './useWords.ts';

/** Copies code, words, page, version and time of an error. */
export const CopyDetails = ({ error, isLarge = false }: { readonly error: AppError; readonly isLarge?: boolean }) => {
  const { t, language } = useWords();
  const copy = async (): Promise<void> => {
    const [{ errorDetails }, { version, electronVersion }] = await Promise.all([
      // What masks the text is large, and hardly anybody needs it.
      import('../../shared/error/errorDetails.ts'),
      askVersions(),
    ]);
    const at = new Date().toISOString();
    const place = { where: window.location.hash, version, electron: electronVersion, at };
    await navigator.clipboard.writeText(errorDetails(error, place, language));
  };
  return (
    <Button
      size={isLarge ? 'sm' : 'compact-sm'}
      variant={isLarge ? 'default' : 'subtle'}
      leftSection={<IconCopy size={14} aria-hidden />}
      onClick={() =>
        void copy().then(
          () => toast(t('mishap.copied')),
          () => toast(t('mishap.copyFailed')),
        )
      }
    >
      {t('mishap.copy')}
    </Button>
  );
};
