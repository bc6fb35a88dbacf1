// Does the one thing that a line's button offers.
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import { fleetActionOf } from '../../../shared/fleet/fleetView.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import type { StartCheck } from '../../bridge/useStartCheck.ts';

/** One function for all lines, and what failed last. */
export interface FleetActions {
  readonly act: (entry: FleetEntry) => void;
  /** Where a line leads that is opened. */
  readonly open: (entry: FleetEntry) => void;
  readonly error: AppError | null;
  readonly forgetError: () => void;
}

/** The page of a terminal, or its record where this computer has never met it. */
export const pathOf = ({ terminalId, recordId }: Pick<FleetEntry, 'terminalId' | 'recordId'>): string =>
  terminalId === null ? `/register/${recordId ?? ''}` : `/terminal/${terminalId}`;

/** Actions of the overview; `check` starts checks. */
export const useFleetActions = ({ start }: Pick<StartCheck, 'start'>): FleetActions => {
  const navigate = useNavigate();
  const retry = useCommand('connections.retry');
  const why = useCommand('resolver.open');
  const { run: runRetry } = retry;
  const { run: runWhy } = why;
  const open = useCallback((entry: FleetEntry) => void navigate(pathOf(entry)), [navigate]);
  const act = useCallback(
    (entry: FleetEntry) => {
      const { terminalId, recordId } = entry;
      switch (fleetActionOf(entry).kind) {
        case 'watch':
          void navigate('/run');
          break;
        case 'record':
          void navigate(`/register/${recordId ?? ''}`);
          break;
        case 'whatToDo':
        case 'open':
          open(entry);
          break;
        case 'reconnect':
          if (terminalId !== null) void runRetry({ terminalId });
          break;
        case 'why':
          if (terminalId === null) break;
          void runWhy({ terminalId }).then(async (result) => {
            if (result.ok) await navigate(`/resolver/${result.value.caseId}`);
          });
          break;
        case 'tryAgain':
        case 'check':
          if (terminalId !== null) start({ terminalIds: [terminalId] });
          break;
      }
    },
    [navigate, open, runRetry, runWhy, start],
  );
  return {
    act,
    open,
    error: retry.error ?? why.error,
    forgetError: () => {
      retry.forgetError();
      why.forgetError();
    },
  };
};
