// One guided check, live, and everything that a person can do in it.
import type { AppError, Result } from '../../shared/error/appError.ts';
import type { GuidedVisit } from '../../shared/guided/guidedVisit.ts';
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Answer } from './useAnswer.ts';
import { useCommand } from './useCommand.ts';
import { useLive } from './useLive.ts';

/** Follows one visit by its id. */
export const useGuidedVisit = (visitId: string): Answer<GuidedVisit> =>
  useLive({
    command: 'guided.visit',
    input: { visitId },
    event: 'guided.progress',
    reduce: (known, visit) => (visit.id === known.id ? visit : known),
  });

/** What can be done in a visit; each answers with the visit as it is then. */
export interface GuidedActions {
  readonly measure: (input: CommandInput<'guided.measure'>) => Promise<Result<GuidedVisit>>;
  readonly answer: (input: CommandInput<'guided.answer'>) => Promise<Result<GuidedVisit>>;
  readonly again: (input: CommandInput<'guided.again'>) => Promise<Result<GuidedVisit>>;
  readonly isPending: boolean;
  /** Why the newest of them was refused; null if it was not. */
  readonly error: AppError | null;
  readonly forgetError: () => void;
}

/** The commands of one step, with one error among them. */
export const useGuidedActions = (): GuidedActions => {
  const measure = useCommand('guided.measure');
  const answer = useCommand('guided.answer');
  const again = useCommand('guided.again');
  const all = [measure, answer, again];
  const forgetError = (): void => {
    for (const { forgetError: forget } of all) forget();
  };
  const fresh =
    <I, O>(run: (input: I) => Promise<O>) =>
    (input: I): Promise<O> => {
      forgetError();
      return run(input);
    };
  return {
    measure: fresh(measure.run),
    answer: fresh(answer.run),
    again: fresh(again.run),
    isPending: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    forgetError,
  };
};
