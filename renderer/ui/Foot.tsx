// The last line of a long form: what it says and its buttons stay in sight while the form is scrolled.
import type { ReactNode } from 'react';
import css from './Foot.module.css';

/** Stays at the foot of what scrolls; what has the focus is never behind it. */
export const Foot = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['foot']} data-foot="">
    {children}
  </div>
);
