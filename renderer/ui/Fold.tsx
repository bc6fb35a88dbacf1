// Something that opens on demand: a line with an arrow, and what is behind it.
import type { ReactNode } from 'react';
import css from './Fold.module.css';

interface FoldProps {
  readonly summary: ReactNode;
  /** `line` = a small line within text, `bar` = a row as wide as its card. */
  readonly shape?: 'line' | 'bar';
  readonly children: ReactNode;
}

/** Closed at first; opens with a press, Enter or Space. */
export const Fold = ({ summary, shape = 'line', children }: FoldProps) => (
  <details className={css['fold']} data-shape={shape}>
    <summary className={css['summary']}>{summary}</summary>
    {children}
  </details>
);
