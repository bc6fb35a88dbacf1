// Starts a check and opens the page on which it can be watched.
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { AppError } from '../../shared/error/appError.ts';
import type { CheckLevel } from '../../shared/model/healthReport.ts';
import { useCommand } from './useCommand.ts';

/** What to check: terminals by id, ports by address. */
export interface CheckWish {
  readonly terminalIds?: readonly string[];
  readonly addresses?: readonly string[];
  readonly level?: CheckLevel;
  /** One family of terminals; without it the program finds out. */
  readonly driver?: string;
}

/** A way to start checks; nothing happens while one is being started or when there is nothing to check. */
export interface StartCheck {
  readonly start: (wish: CheckWish) => void;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly forgetError: () => void;
}

/** For every control that starts a check. */
export const useStartCheck = (): StartCheck => {
  const navigate = useNavigate();
  const { run, isPending, error, forgetError } = useCommand('checks.start');
  const start = useCallback(
    ({ terminalIds = [], addresses = [], level = 'quick', driver }: CheckWish) => {
      if (isPending || terminalIds.length + addresses.length === 0) return;
      const family = driver === undefined ? {} : { driver };
      void run({ terminalIds: [...terminalIds], addresses: [...addresses], level, ...family }).then(async (result) => {
        if (result.ok) await navigate(`/run/${result.value.id}`);
      });
    },
    [isPending, navigate, run],
  );
  return { start, isPending, error, forgetError };
};
