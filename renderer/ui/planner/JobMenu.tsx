// What else can be done with a job, behind one button; dragging has its twin here.
import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconCalendarEvent, IconCalendarRepeat, IconDots, IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useWords } from '../useWords.ts';
import type { JobDoing, ListedJob } from './JobDialogs.tsx';
import { useDoing } from './JobDoings.tsx';

/** Nothing can be done to it any more. */
export const isOver = ({ state }: Pick<ListedJob, 'state'>): boolean =>
  state === 'done' || state === 'missed' || state === 'cancelled';

/** A menu; its dialogs belong to the page. */
export const JobMenu = ({ job }: { readonly job: ListedJob }) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const open = useDoing();
  const setDoing = (doing: JobDoing) => open({ kind: 'job', doing, job });
  const { planId } = job;
  const hasItems = !isOver(job) || planId !== null;
  if (!hasItems) return null;
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <ActionIcon size={32} aria-label={t('planner.job.more', { title: say(job.title) })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isOver(job) ? null : (
          <>
            <Menu.Item leftSection={<IconCalendarEvent size={16} aria-hidden />} onClick={() => setDoing('move')}>
              {t('planner.job.move')}
            </Menu.Item>
            <Menu.Item leftSection={<IconUser size={16} aria-hidden />} onClick={() => setDoing('assign')}>
              {t('planner.job.assign')}
            </Menu.Item>
            <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={() => setDoing('cancel')}>
              {t('planner.job.cancel')}
            </Menu.Item>
          </>
        )}
        {planId === null ? null : (
          <Menu.Item
            leftSection={<IconCalendarRepeat size={16} aria-hidden />}
            onClick={() => void navigate(`/plan/plan/${planId}`)}
          >
            {t('planner.job.openPlan')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
