// What speaks against a number, each with what to do.
import type { IdentifierProblem } from '../../../shared/identifier/reading.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../useWords.ts';
import css from './NumberProblems.module.css';

/** All problems; nothing where there are none. */
export const NumberProblems = ({ problems }: { readonly problems: readonly IdentifierProblem[] }) => {
  const { say } = useWords();
  if (problems.length === 0) return null;
  return (
    <div className={css['problems']}>
      {problems.map(({ code, at, severity, message, remedy }) => (
        <Notice key={`${code} ${String(at)}`} kind={severity === 'invalid' ? 'fail' : 'warn'} title={say(message)}>
          <p>{say(remedy)}</p>
        </Notice>
      ))}
    </div>
  );
};
