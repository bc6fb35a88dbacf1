// Who has to wait after wrong PINs, asked for anew by each form: closing it, locking or a new start end no wait.
import { useMemo } from 'react';
import { recoveryWait } from '../../../shared/access/accessState.ts';
import { type AppError, failure } from '../../../shared/error/appError.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';

/** The waits that are on. */
export interface Waits {
  /** What is said of a person's PIN, or of the code: what went wrong with it just now, or the wait; null = it may be tried. */
  readonly of: (what: string, wrong: AppError | null) => AppError | null;
  readonly ask: () => void;
}

/** Asked at first, and whenever a try has failed. */
export const useWaits = (): Waits => {
  const answer = useAnswer('access.state', {});
  const state = knownOf(answer);
  const errors = useMemo(
    () =>
      new Map(
        (state?.waits ?? []).map(({ of, seconds }) => {
          const person = state?.people.find(({ id }) => id === of)?.name ?? '';
          const code = of === recoveryWait ? 'access.code-wait' : 'person.must-wait';
          return [of, failure(code, of === recoveryWait ? { seconds } : { person, seconds }).error];
        }),
      ),
    [state],
  );
  return { of: (what, wrong) => wrong ?? errors.get(what) ?? null, ask: answer.reload };
};

/** What is said, where the form has it read out. */
export const Told = ({ error }: { readonly error: AppError | null }) =>
  error === null ? null : (
    <div role="alert">
      <ErrorAdviceText error={error} />
    </div>
  );
