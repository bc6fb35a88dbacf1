// A snapshot that keeps itself up to date: asked once, then changed by each event.
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandName, CommandOutput, EventName, EventPayload } from '../../shared/ipc/contract.ts';
import { consoleBridge } from './consoleBridge.ts';
import type { Answer } from './useAnswer.ts';

/** Where a live value comes from and how an event changes it; `reduce` is pure. `first` = an answer that is there already. */
export interface LiveSource<K extends CommandName, E extends EventName> {
  readonly command: K;
  readonly input: CommandInput<K>;
  readonly event: E;
  readonly reduce: (value: CommandOutput<K>, payload: EventPayload<E>) => CommandOutput<K>;
  readonly first?: Result<CommandOutput<K>>;
}

interface Held<T> {
  readonly question: string;
  readonly result: Result<T>;
  readonly lastValue: T | null;
}

/** Snapshot plus all events since; events that overtake the snapshot are applied to it as well. */
export const useLive = <K extends CommandName, E extends EventName>(
  source: LiveSource<K, E>,
): Answer<CommandOutput<K>> => {
  const { command, event } = source;
  const inputText = JSON.stringify(source.input);
  const question = `${command} ${inputText}`;
  const [held, setHeld] = useState<Held<CommandOutput<K>> | null>(() =>
    source.first === undefined
      ? null
      : { question, result: source.first, lastValue: source.first.ok ? source.first.value : null },
  );
  const [turn, setTurn] = useState(0);
  const reduce = useEffectEvent(source.reduce);

  useEffect(() => {
    let isCurrent = turn >= 0;
    let early: EventPayload<E>[] = [];
    let latest: { readonly value: CommandOutput<K> } | null = null;
    const stop = consoleBridge().subscribe(event, (payload) => {
      if (latest === null) {
        early = [...early.slice(-199), payload];
        return;
      }
      latest = { value: reduce(latest.value, payload) };
      setHeld({ question, result: success(latest.value), lastValue: latest.value });
    });
    void consoleBridge()
      .invoke(command, JSON.parse(inputText) as CommandInput<K>)
      .then((result) => {
        if (!isCurrent) return;
        if (!result.ok) {
          setHeld((before) => ({
            question,
            result,
            lastValue: before?.question === question ? before.lastValue : null,
          }));
          return;
        }
        const value = early.reduce<CommandOutput<K>>((now, payload) => reduce(now, payload), result.value);
        latest = { value };
        setHeld({ question, result: success(value), lastValue: value });
      });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [command, event, inputText, question, turn]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  if (held?.question !== question) return { state: 'loading', reload };
  if (held.result.ok) return { state: 'filled', value: held.result.value, reload };
  return { state: 'failed', error: held.result.error, lastValue: held.lastValue, reload };
};
