// One terminal as a tile: sign, name, word, age. Drawn again only if its own data have changed.
import { memo } from 'react';
import { fleetStateOf } from '../../../shared/fleet/fleetEntry.ts';
import { LastSeen } from '../../ui/presence/LastSeen.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Fleet.module.css';
import type { LineProps } from './FleetLine.tsx';
import { tileCell } from './gridRoles.ts';
import { StateSign } from './StateSign.tsx';

/** A cell of the grid; Enter or a click opens the terminal, Space selects it. */
export const FleetTile = memo(({ entry, isActive, isSelected, isShopOpen, onSelect, onOpen }: LineProps) => {
  const { t } = useWords();
  const state = fleetStateOf(entry);
  const words = t(`fleet.states.${state}`);
  return (
    <div {...tileCell(isSelected)} className={css['tileCell']}>
      <button
        type="button"
        className={css['tile']}
        data-id={entry.id}
        data-tone={state}
        tabIndex={isActive ? 0 : -1}
        title={[entry.name, entry.store, entry.counter, words].filter((part) => part !== null).join(' · ')}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) onSelect(entry.id, !isSelected);
          else onOpen(entry);
        }}
      >
        <span className={css['tileName']}>
          <StateSign state={state} size={14} />
          <span>{entry.name}</span>
        </span>
        <span className={css['tileWords']}>
          <span>{words}</span>
          <LastSeen presence={entry.presence} isShopOpen={isShopOpen} />
        </span>
      </button>
    </div>
  );
});
