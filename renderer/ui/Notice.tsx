// A message to the person: tone, title, text, and what can be done about it.
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './Notice.module.css';

const icons = { info: IconInfoCircle, warn: IconAlertTriangle, fail: IconCircleX } as const;

interface NoticeProps {
  readonly kind: keyof typeof icons;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether a screen reader says it at once: for what appears in answer to an action. */
  readonly isUrgent?: boolean;
}

/** A message box; urgent ones are spoken when they appear. */
export const Notice = ({ kind, title, children, actions, isUrgent = false }: NoticeProps) => {
  const Icon = icons[kind];
  return (
    <div className={css['notice']} data-kind={kind} role={isUrgent ? 'alert' : 'note'}>
      <Icon size={20} aria-hidden className={css['icon']} />
      <div className={css['body']}>
        <p className={css['title']}>{title}</p>
        {children}
      </div>
      {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
    </div>
  );
};
