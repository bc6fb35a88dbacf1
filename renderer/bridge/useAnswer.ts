// Asks the program once per input and knows loading, failure and the last good answer.
import { startTransition, useCallback, useEffect, useState } from 'react';
import type { AppError, Result } from '../../shared/error/appError.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts';
import { consoleBridge } from './consoleBridge.ts';

/** What a question has brought so far; a failed reload keeps the last good value. */
export type Answer<T> = { readonly reload: () => void } & (
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: AppError; readonly lastValue: T | null }
  | { readonly state: 'filled'; readonly value: T }
);

/** What is known, also while a reload has failed; null before the first answer. */
export const knownOf = <T>(answer: Answer<T>): T | null => {
  if (answer.state === 'filled') return answer.value;
  return answer.state === 'failed' ? answer.lastValue : null;
};

interface Held<T> {
  readonly question: string;
  readonly result: Result<T>;
  readonly lastValue: T | null;
}

/**
 * Sends a command when its input changes and on `reload()`, not before `isWanted`. Only for commands that change
 * nothing.
 */
export const useAnswer = <K extends CommandName>(
  name: K,
  input: CommandInput<K>,
  isWanted = true,
): Answer<CommandOutput<K>> => {
  const inputText = JSON.stringify(input);
  const question = `${name} ${inputText}`;
  const [held, setHeld] = useState<Held<CommandOutput<K>> | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = turn >= 0;
    const keep = (result: Result<CommandOutput<K>>): void => {
      if (!isCurrent) return;
      startTransition(() =>
        setHeld((before) => {
          const known = before?.question === question ? before.lastValue : null;
          return { question, result, lastValue: result.ok ? result.value : known };
        }),
      );
    };
    void consoleBridge()
      .invoke(name, JSON.parse(inputText) as CommandInput<K>)
      .then(keep);
    return () => {
      isCurrent = false;
    };
  }, [name, inputText, question, turn, isWanted]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  if (held?.question !== question) return { state: 'loading', reload };
  if (held.result.ok) return { state: 'filled', value: held.result.value, reload };
  return { state: 'failed', error: held.result.error, lastValue: held.lastValue, reload };
};
