// Captures as the page controls them.
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import type { Capture } from '../../../shared/model/capture.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useLive } from '../../bridge/useLive.ts';
import { useWords } from '../../ui/useWords.ts';

/** What can be done with captures. */
export interface CaptureControl {
  readonly state: 'loading' | 'failed' | 'filled';
  readonly running: Capture | null;
  readonly captures: readonly Capture[];
  readonly error: AppError | null;
  readonly forgetError: () => void;
  readonly reload: () => void;
  readonly start: (addresses: string[], note: string) => void;
  readonly stop: () => void;
  readonly openFile: () => void;
  readonly remove: (captureId: string) => void;
  readonly isStarting: boolean;
  readonly isStopping: boolean;
  readonly isImporting: boolean;
  /** The capture that is looked at before it is saved. */
  readonly previewed: string | null;
  readonly preview: (captureId: string | null) => void;
}

/** Captures, live; what has just been stopped or opened is previewed at once. */
export const useCaptures = (): CaptureControl => {
  const { language } = useWords();
  const live = useLive({
    command: 'captures.list',
    input: {},
    event: 'captures.changed',
    reduce: (_before, changed) => changed,
  });
  const start = useCommand('captures.start');
  const stop = useCommand('captures.stop');
  const opened = useCommand('captures.import');
  const remove = useCommand('captures.remove');
  // The log leads to one capture.
  const asked = useSearchParams()[0].get('show');
  const [previewed, setPreviewed] = useState<string | null>(asked);
  const known = knownOf(live);
  const running = known?.running ?? null;
  return {
    state: known === null ? (live.state === 'failed' ? 'failed' : 'loading') : 'filled',
    running,
    captures: known?.captures ?? [],
    error: start.error ?? stop.error ?? opened.error ?? remove.error ?? (live.state === 'failed' ? live.error : null),
    forgetError: () => {
      for (const command of [start, stop, opened, remove]) command.forgetError();
    },
    reload: live.reload,
    start: (addresses, note) => void start.run({ addresses, note: note === '' ? null : note }),
    stop: () => {
      if (running === null) return;
      void stop.run({ captureId: running.id }).then((result) => {
        if (result.ok) setPreviewed(result.value.id);
      });
    },
    openFile: () =>
      void opened.run({ language }).then((result) => {
        if (result.ok && result.value !== null) setPreviewed(result.value.id);
      }),
    remove: (captureId) => void remove.run({ captureId }),
    isStarting: start.isPending,
    isStopping: stop.isPending,
    isImporting: opened.isPending,
    previewed,
    preview: setPreviewed,
  };
};
