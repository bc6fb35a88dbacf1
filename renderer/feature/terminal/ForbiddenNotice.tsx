// Says once, at the top, what the terminal's state in the register forbids and why.
import type { AppError } from '../../../shared/error/appError.ts';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './TerminalPage.module.css';

/** Nothing where nothing is forbidden. */
export const ForbiddenNotice = ({ why }: { readonly why: AppError | null }) => {
  const { say } = useWords();
  if (why === null) return null;
  const { title, message, remedy } = adviseOn(why);
  return (
    <div className={css['message']}>
      <Notice kind="warn" title={say(title)}>
        <p>{say(message)}</p>
        <p>{say(remedy)}</p>
      </Notice>
    </div>
  );
};
