// One terminal as a line: who, how, since when, and one button. Drawn again only if its own data have changed.
import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { type FleetEntry, fleetStateOf } from '../../../shared/fleet/fleetEntry.ts';
import { type FleetAction, fleetActionOf } from '../../../shared/fleet/fleetView.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { Availability } from '../../ui/presence/Availability.tsx';
import { LastSeen } from '../../ui/presence/LastSeen.tsx';
import { NexoLine } from '../../ui/presence/NexoLine.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Fleet.module.css';
import { gridCell, lineRow } from './gridRoles.ts';
import { StateSign } from './StateSign.tsx';

/** What every line needs besides its terminal; the functions are the same for all. */
export interface LineProps {
  readonly entry: FleetEntry;
  /** Place in the grid, the heading being row 1. */
  readonly rowIndex: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isShopOpen: boolean;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onAct: (entry: FleetEntry) => void;
  readonly onOpen: (entry: FleetEntry) => void;
}

/** What stands on the button. */
const useActionWord = (action: FleetAction): string => {
  const { t } = useWords();
  switch (action.kind) {
    case 'reconnect':
      return t(`terminals.connection.actions.${action.state}`);
    case 'why':
      return t('resolver.why');
    case 'record':
    case 'open':
      return t(`fleet.actions.${action.kind}`);
    case 'watch':
    case 'check':
    case 'tryAgain':
    case 'whatToDo':
      return t(`terminals.${action.kind}`);
  }
};

const Who = ({ entry, isActive, onOpen }: Pick<LineProps, 'entry' | 'isActive' | 'onOpen'>) => {
  const { t, say } = useWords();
  const { name, model, serialNumber, lifecycle, simulated } = entry;
  const details = [
    model === name ? null : model,
    serialNumber === null || serialNumber === name ? null : `SN ${serialNumber}`,
    lifecycle === null || lifecycle === 'inService' ? null : say(lifecycleRules[lifecycle].name),
    simulated ? t('app.simulated') : null,
  ].filter((part) => part !== null);
  return (
    <span className={css['who']}>
      <button
        type="button"
        className={css['name']}
        tabIndex={isActive ? 0 : -1}
        title={name}
        onClick={() => onOpen(entry)}
      >
        {name}
      </button>
      <span className={css['details']} title={details.join(' · ')}>
        {details.join(' · ')}
      </span>
    </span>
  );
};

/** A row of the grid. */
export const FleetLine = memo((props: LineProps) => {
  const { entry, rowIndex, isActive, isSelected, isShopOpen, onSelect, onAct, onOpen } = props;
  const { t } = useWords();
  const state = fleetStateOf(entry);
  const action = fleetActionOf(entry);
  const word = useActionWord(action);
  return (
    <div
      {...lineRow({
        index: rowIndex,
        label: `${entry.name}, ${t(`fleet.states.${state}`)}`,
        isActive,
        isSelected,
      })}
      className={css['row']}
      data-id={entry.id}
      data-state={state}
    >
      <span {...gridCell} className={css['cell']}>
        <Checkbox
          tabIndex={isActive ? 0 : -1}
          checked={isSelected}
          disabled={entry.terminalId === null}
          aria-label={t('terminals.select', { name: entry.name })}
          onChange={(event) => onSelect(entry.id, event.currentTarget.checked)}
        />
      </span>
      <span {...gridCell} className={css['state']} data-tone={state}>
        <StateSign state={state} />
        <span>{t(`fleet.states.${state}`)}</span>
      </span>
      <span {...gridCell} className={css['cell']}>
        <Who entry={entry} isActive={isActive} onOpen={onOpen} />
      </span>
      <span {...gridCell} className={css['store']} title={entry.store ?? ''}>
        {entry.store ?? '–'}
        <span className={css['details']}>{entry.counter ?? ''}</span>
      </span>
      <span {...gridCell} className={css['status']}>
        <NexoLine status={entry.status} form="short" />
      </span>
      <span {...gridCell} className={css['seen']}>
        <LastSeen presence={entry.presence} isShopOpen={isShopOpen} />
      </span>
      <span {...gridCell} className={css['available']}>
        <Availability time={entry.presence.month} />
      </span>
      <span {...gridCell} className={css['action']}>
        <button
          type="button"
          className={css['button']}
          data-kind={action.kind}
          tabIndex={isActive ? 0 : -1}
          aria-label={t('fleet.actionsNamed', { word, name: entry.name })}
          onClick={() => onAct(entry)}
        >
          {word}
        </button>
      </span>
    </div>
  );
});
