// An empty place that says why it is empty and what fills it.
import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Icon, sentence and the action that helps. */
export const EmptyState = ({ icon, title, children, action }: EmptyStateProps) => (
  <div className={css['empty']} data-empty>
    <div className={css['icon']} aria-hidden>
      {icon}
    </div>
    <p className={css['title']}>{title}</p>
    {children === undefined ? null : <p className={css['text']}>{children}</p>}
    {action}
  </div>
);
