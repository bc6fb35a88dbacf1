// Shows what rules take away before they do, and asks.
import type { AppError } from '../../../shared/error/appError.ts';
import type { Retention } from '../../../shared/journal/retention.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useWords } from '../../ui/useWords.ts';
import { RetentionPreviewText, useRetentionPreview } from './RetentionPreviewText.tsx';

interface RemovalDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly retention: Retention;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** The dialog; nobody confirms before it says what goes, Escape closes it and nothing is done. */
export const RemovalDialog = ({ retention, onConfirm, ...frame }: RemovalDialogProps) => {
  const { t } = useWords();
  const preview = useRetentionPreview(retention);
  return (
    <FormDialog {...frame} canConfirm={preview.state === 'filled'} onSubmit={onConfirm}>
      <RetentionPreviewText preview={preview} />
      <p>{t('keeping.retention.advice')}</p>
    </FormDialog>
  );
};
