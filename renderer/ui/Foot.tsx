// The last line of a long form: what it says and its buttons stay in sight while the form is scrolled.
import type { ReactNode } from 'react';
import css from './Foot.module.css';

interface FootProps {
  /** Said at the beginning of the line, also when it changes. */
  readonly said?: ReactNode;
  /** What is said is about a fault. */
  readonly isFault?: boolean;
  readonly children: ReactNode;
}

/** Stays at the foot of what scrolls; what has the focus is never behind it. */
export const Foot = ({ said, isFault = false, children }: FootProps) => (
  <div className={css['foot']} data-foot="">
    {said === undefined ? null : (
      <div className={css['said']} role="status" data-fault={isFault}>
        {said}
      </div>
    )}
    {children}
  </div>
);
