// The one dialog of a page about its jobs: it stays open while the line that it was opened from is drawn anew or goes away.
import { createContext, type ReactNode, use, useState } from 'react';
import { JobDialog, type JobDoing, type ListedJob } from './JobDialogs.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import type { MoveTarget } from './useMoveJobs.ts';

/** What is being done: something to one job or to chosen ones, or all jobs of a plan's day are moved; `to` = where they were dropped. */
export type Doing =
  | { readonly kind: 'job'; readonly doing: JobDoing; readonly job: ListedJob }
  | {
      readonly kind: 'jobs';
      readonly doing: JobDoing;
      readonly jobs: readonly ListedJob[];
      /** It was done to all of them. */
      readonly onDone: () => void;
    }
  | { readonly kind: 'move'; readonly target: MoveTarget; readonly to?: string };

const DoingContext = createContext<((doing: Doing) => void) | null>(null);

const Dialog = ({ open, onClose }: { readonly open: Doing; readonly onClose: () => void }) => {
  if (open.kind === 'job') return <JobDialog doing={open.doing} jobs={[open.job]} onClose={onClose} />;
  if (open.kind === 'jobs')
    return <JobDialog doing={open.doing} jobs={open.jobs} onDone={open.onDone} onClose={onClose} />;
  return <MoveDialog target={open.target} {...(open.to === undefined ? {} : { to: open.to })} onClose={onClose} />;
};

/** Around everything from which jobs are changed. */
export const JobDoings = ({ children }: { readonly children: ReactNode }) => {
  const [open, setOpen] = useState<Doing | null>(null);
  return (
    <DoingContext value={setOpen}>
      {children}
      {open === null ? null : <Dialog open={open} onClose={() => setOpen(null)} />}
    </DoingContext>
  );
};

/** Opens the dialog; only inside <JobDoings>. */
export const useDoing = (): ((doing: Doing) => void) => {
  const open = use(DoingContext);
  if (open === null) throw new Error('useDoing needs <JobDoings> around it.');
  return open;
};
