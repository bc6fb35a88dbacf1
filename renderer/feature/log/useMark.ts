// Marks an entry, or takes the mark away.
import type { LogRow } from '../../../shared/model/logRow.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';

/** One entry at a time. */
export const useMark = () => {
  const { t } = useWords();
  const { run, isPending, error, forgetError } = useCommand('log.mark');
  const toggle = ({ entry, isMarked }: LogRow): void => {
    if (isPending) return;
    void run({ number: entry.number, isMarked: !isMarked, why: null }).then((result) => {
      if (result.ok) toast(t(isMarked ? 'log.unmarkDone' : 'log.markDone'));
    });
  };
  return { toggle, isPending, error, forgetError };
};
