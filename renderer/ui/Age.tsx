// How long ago something was; ticks by itself, the exact time is in its tooltip.
import { useCallback, useSyncExternalStore } from 'react';
import { agePartsOf } from './ageParts.ts';
import { formatTime } from './dateTime.ts';
import { onTick } from './ticker.ts';
import { useWords } from './useWords.ts';

/** The age of an ISO time, such as “12 s ago”; null is “never”. */
export const Age = ({ at }: { readonly at: string | null }) => {
  const { t, language } = useWords();
  const words = useCallback((): string => {
    if (at === null) return t('app.age.never');
    const { unit, count } = agePartsOf(Date.parse(at), Date.now());
    return unit === 'date' ? formatTime(at, language, 'date') : t(`app.age.${unit}`, { count });
  }, [at, language, t]);
  const text = useSyncExternalStore(onTick, words);
  if (at === null) return <span>{text}</span>;
  return (
    <time dateTime={at} title={formatTime(at, language, 'exact')}>
      {text}
    </time>
  );
};
