// The stops of a round by store, in the order in which somebody walks, and the order changed.
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useLater } from '../../ui/Later.tsx';
import type { RoundPlace } from '../../ui/round/roundRoute.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Round.module.css';
import { RoundStopRow } from './RoundStopRow.tsx';

/** More than any window has room for. */
const stopsAtFirst = 40;

interface PlacesProps {
  readonly places: readonly RoundPlace[];
  readonly today: string;
  readonly onOpen: () => void;
  readonly onOrder: (stores: readonly string[]) => void;
}

/** The first ones at once, the rest a moment later. */
export const Places = ({ places, today, onOpen, onOrder }: PlacesProps) => {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const isLater = useLater();
  const stores = places.flatMap(({ store }) => (store === null ? [] : [store]));
  const move = (store: string, by: -1 | 1): void => {
    const at = stores.indexOf(store);
    const other = stores[at + by];
    if (other === undefined) return;
    onOrder(stores.map((each) => (each === store ? other : each === other ? store : each)));
    setSaid(t(by === -1 ? 'round.movedUp' : 'round.movedDown', { store }));
  };
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {places.map(({ store, stops }, place) => {
        const first = places.slice(0, place).reduce((sum, each) => sum + each.stops.length, 1);
        const isShop = store === null && stops.every(({ job }) => job.subject.kind === 'shop');
        const name = store ?? t(isShop ? 'round.shop' : 'round.noStore');
        return (
          <Section
            key={name}
            title={t('round.store', { store: name, count: stops.length })}
            inset="flush"
            actions={
              store === null || stores.length < 2 ? undefined : (
                <span className={css['tools']}>
                  <ActionIcon
                    aria-label={t('round.up', { store })}
                    disabled={stores[0] === store}
                    onClick={() => move(store, -1)}
                  >
                    <IconArrowUp size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('round.down', { store })}
                    disabled={stores.at(-1) === store}
                    onClick={() => move(store, 1)}
                  >
                    <IconArrowDown size={16} aria-hidden />
                  </ActionIcon>
                </span>
              )
            }
          >
            <ol className={css['stops']} start={first}>
              {(isLater ? stops : stops.slice(0, Math.max(0, stopsAtFirst - first))).map((stop, at) => (
                <RoundStopRow key={stop.job.id} stop={stop} number={first + at} today={today} onOpen={onOpen} />
              ))}
            </ol>
          </Section>
        );
      })}
    </>
  );
};
