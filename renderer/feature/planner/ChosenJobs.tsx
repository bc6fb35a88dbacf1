// What can be done with the jobs that are ticked in the list: another day, another person, or not at all.
import { Button } from '@mantine/core';
import type { JobRow } from '../../../shared/job/job.ts';
import { useMay } from '../../bridge/useMay.ts';
import type { JobDoing } from '../../ui/planner/JobDialogs.tsx';
import { useDoing } from '../../ui/planner/JobDoings.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './JobTable.module.css';

interface ChosenJobsProps {
  readonly chosen: readonly JobRow[];
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** The bar below the list, so that no row moves under the pointer; Escape lets all go. */
export const ChosenJobs = ({ chosen, onAll, onClear }: ChosenJobsProps) => {
  const { t } = useWords();
  const open = useDoing();
  const move = useMay('jobs.move');
  const assign = useMay('jobs.assign');
  const cancel = useMay('jobs.cancel');
  useShortcut('Escape', onClear);
  const count = chosen.length;
  const start = (doing: JobDoing) => () => open({ kind: 'jobs', doing, jobs: chosen, onDone: onClear });
  return (
    <div className={css['chosen']} role="toolbar" aria-label={t('planner.list.chosen', { count })}>
      <strong aria-live="polite">{t('planner.list.chosen', { count })}</strong>
      <Button size="xs" variant="default" onClick={start('move')} {...move.may}>
        {t('planner.job.move')}
      </Button>
      <Button size="xs" variant="default" onClick={start('assign')} {...assign.may}>
        {t('planner.job.assign')}
      </Button>
      <Button size="xs" variant="default" onClick={start('cancel')} {...cancel.may}>
        {t('planner.job.cancel')}
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={onAll}>
        {t('planner.list.chooseAll')}
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        {t('terminals.clearSelection')}
      </Button>
    </div>
  );
};
