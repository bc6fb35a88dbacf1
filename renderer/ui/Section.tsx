// One topic of a page: heading, optional remark and actions, content on a card.
import { type ReactNode, useId } from 'react';
import css from './Section.module.css';

interface SectionProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  /** `flush` = content reaches the edge of the card, as tables do; `bare` = no card. */
  readonly inset?: 'padded' | 'flush' | 'bare';
  readonly children: ReactNode;
}

/** A section with an h2 that names it. */
export const Section = ({ title, hint, actions, inset = 'padded', children }: SectionProps) => {
  const id = useId();
  return (
    <section className={css['section']} aria-labelledby={id}>
      <div className={css['head']} data-head>
        <div className={css['titles']}>
          <h2 className={css['title']} id={id}>
            {title}
          </h2>
          {hint === undefined ? null : <p className={css['hint']}>{hint}</p>}
        </div>
        {actions}
      </div>
      <div className={css['content']} data-inset={inset}>
        {children}
      </div>
    </section>
  );
};
