// Names and values in two columns, as a description list.
import type { ReactNode } from 'react';
import css from './Facts.module.css';

/** One fact; `key` is for React only. */
export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** A list of facts in as many columns as fit. */
export const Facts = ({
  facts,
  layout = 'grid',
}: {
  readonly facts: readonly Fact[];
  readonly layout?: 'grid' | 'rows';
}) => (
  <dl className={css['facts']} data-layout={layout}>
    {facts.map(({ key, name, value }) => (
      <div key={key} className={css['fact']}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
