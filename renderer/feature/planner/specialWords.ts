// What is special about a day, in words.
import type { SpecialDay } from '../../ui/planner/useDaysOff.ts';
import { useWords } from '../../ui/useWords.ts';

/** The words for a screen reader and for the heading of the day; empty on an ordinary day. */
export const useSpecialWords = () => {
  const { t, say } = useWords();
  return (special: SpecialDay | undefined): string => {
    if (special === undefined) return '';
    if (special.name === null) return special.isWorking ? '' : t('planner.calendar.weekend');
    return t(special.isWorking ? 'planner.calendar.workedName' : 'planner.calendar.offName', {
      name: say(special.name),
    });
  };
};
