// One setting: its name and remark at the left, its control at the right.
import type { ReactNode } from 'react';
import css from './SettingRow.module.css';

interface SettingRowProps {
  readonly label: string;
  readonly hint?: string;
  /** Names the label for the control's aria-labelledby. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A row on the card of a section. */
export const SettingRow = ({ label, hint, id, children }: SettingRowProps) => (
  <div className={css['row']}>
    <div className={css['words']}>
      <h3 className={css['label']} {...(id === undefined ? {} : { id })}>
        {label}
      </h3>
      {hint === undefined ? null : <p className={css['hint']}>{hint}</p>}
    </div>
    <div className={css['control']}>{children}</div>
  </div>
);
