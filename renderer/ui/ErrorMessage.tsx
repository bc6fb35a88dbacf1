// What an error says; where it asks to wait, the seconds that are left are counted down, and their end is said.
import { VisuallyHidden } from '@mantine/core';
import { useCallback, useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { onTick } from './ticker.ts';
import { useWords } from './useWords.ts';
import { asksToWait, waitLeft } from './waitLeft.ts';

const never = () => () => undefined;

/** One paragraph. */
export const ErrorMessage = ({ error }: { readonly error: AppError }) => {
  const { t, say } = useWords();
  const left = useCallback(() => waitLeft(error, performance.now()), [error]);
  const seconds = useSyncExternalStore(asksToWait(error) ? onTick : never, left);
  if (seconds === 0) return <p>{t('access.waitOver')}</p>;
  const words = say(adviseOn(error).message);
  if (seconds === null) return <p>{words}</p>;
  // A screen reader that was told each second would say nothing else.
  return (
    <p>
      <span aria-hidden>{say(adviseOn({ ...error, facts: { ...error.facts, seconds } }).message)}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </p>
  );
};
