// How far the export that runs is.
import { useState } from 'react';
import { useEvent } from '../../bridge/useEvent.ts';

/** Id and share (0–1) of the export that reported last; null while none does. */
export const useExportProgress = (isRunning: boolean): { readonly exportId: string; readonly share: number } | null => {
  const [progress, setProgress] = useState<{ readonly exportId: string; readonly share: number } | null>(null);
  useEvent('exports.progress', setProgress);
  return isRunning ? progress : null;
};
