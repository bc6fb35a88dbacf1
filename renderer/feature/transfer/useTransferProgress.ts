// How far reading, comparing, storing or undoing is, for as long as it goes on.
import { useState } from 'react';
import type { TransferProgress } from '../../../shared/register/importDraft.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** The newest progress; null once nothing goes on any more. */
export const useTransferProgress = (isRunning: boolean): TransferProgress | null => {
  const [progress, setProgress] = useState<TransferProgress | null>(null);
  useEvent('transfer.progress', setProgress);
  return isRunning ? progress : null;
};
