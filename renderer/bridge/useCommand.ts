// Sends a command when the person asks for it, and knows whether it is under way and how it failed.
import { useCallback, useState } from 'react';
import type { AppError, Result } from '../../shared/error/appError.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts';
import { consoleBridge } from './consoleBridge.ts';
import { type Permission, useMay } from './useMay.ts';

/** One command as a control uses it. */
export interface Command<K extends CommandName> extends Permission {
  readonly run: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
  readonly isPending: boolean;
  /** Why the last attempt failed; null after a success and before the first. */
  readonly error: AppError | null;
  readonly forgetError: () => void;
}

/** A command for one control; `run` never throws. */
export const useCommand = <K extends CommandName>(name: K): Command<K> => {
  const [pending, setPending] = useState(0);
  const [error, setError] = useState<AppError | null>(null);
  const run = useCallback(
    async (input: CommandInput<K>): Promise<Result<CommandOutput<K>>> => {
      setPending((count) => count + 1);
      const result = await consoleBridge().invoke(name, input);
      setPending((count) => count - 1);
      setError(result.ok ? null : result.error);
      return result;
    },
    [name],
  );
  const forgetError = useCallback(() => setError(null), []);
  const permission = useMay(name);
  return { run, isPending: pending > 0, error, forgetError, ...permission };
};
