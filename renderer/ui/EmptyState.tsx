// An empty place that says why it is empty and what fills it.
import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** There is nothing at all yet, whatever is asked for: what looks through the list steps back until there is. */
  readonly isFirst?: boolean;
}

/** Icon, sentence and the action that helps. */
export const EmptyState = ({ icon, title, children, action, isFirst = false }: EmptyStateProps) => (
  <div className={css['empty']} data-empty={isFirst ? 'first' : ''}>
    <div className={css['icon']} aria-hidden>
      {icon}
    </div>
    <p className={css['title']}>{title}</p>
    {children === undefined ? null : <p className={css['text']}>{children}</p>}
    {action}
  </div>
);
