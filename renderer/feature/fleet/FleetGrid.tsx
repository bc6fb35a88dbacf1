// The terminals as a grid of which only the visible rows exist; arrow keys, Home, End, Page keys, Space and Enter.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import { fleetStates } from '../../../shared/fleet/fleetEntry.ts';
import type { FleetQuery } from '../../../shared/fleet/fleetView.ts';
import { withoutAny } from '../../../shared/fleet/fleetView.ts';
import { useLater } from '../../ui/Later.tsx';
import { PresenceHelp } from '../../ui/presence/PresenceHelp.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Fleet.module.css';
import { FleetLine } from './FleetLine.tsx';
import { FleetTile } from './FleetTile.tsx';
import { type GridItem, itemsOf, moveTo } from './gridItems.ts';
import { columnHeading, gridCell, mereBox, plainRow, rowGroup, wholeGrid } from './gridRoles.ts';

interface FleetGridProps {
  readonly entries: ReadonlyMap<string, FleetEntry>;
  /** Headings and ids, as `orderOf` makes them. */
  readonly order: readonly string[];
  readonly query: FleetQuery;
  readonly selected: ReadonlySet<string>;
  readonly isShopOpen: boolean;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onAct: (entry: FleetEntry) => void;
  readonly onOpen: (entry: FleetEntry) => void;
  /** Somebody moves among the lines. */
  readonly onTouch: () => void;
}

const heights = { lines: 46, tiles: 50, group: 32 } as const;
const tileWidth = 138;
/** How high the grid was when it was last seen: as many rows are drawn before it can be measured anew. */
let lastHeight: number | null = null;

const GroupHeading = ({ item, group }: { readonly item: GridItem; readonly group: FleetQuery['group'] }) => {
  const { t } = useWords();
  const state = fleetStates.find((each) => each === item.key);
  const words =
    group === 'state' && state !== undefined
      ? t(`fleet.states.${state}`)
      : item.key === withoutAny && (group === 'store' || group === 'model')
        ? t(`fleet.none.${group}`)
        : item.key;
  return (
    <span {...gridCell} className={css['group']}>
      <strong>{words}</strong> {t('fleet.count', { count: item.ids.length })}
    </span>
  );
};

const Heading = () => {
  const { t } = useWords();
  return (
    <div {...plainRow(1)} className={css['head']}>
      <span {...columnHeading}>
        <span className={css['unseen']}>{t('fleet.columns.select')}</span>
      </span>
      <span {...columnHeading}>{t('fleet.columns.state')}</span>
      <span {...columnHeading}>{t('fleet.columns.terminal')}</span>
      <span {...columnHeading} className={css['store']}>
        {t('fleet.columns.store')}
      </span>
      <span {...columnHeading}>{t('fleet.columns.status')}</span>
      <span {...columnHeading} className={css['withHelp']}>
        {t('fleet.columns.seen')} <PresenceHelp />
      </span>
      <span {...columnHeading} className={css['available']}>
        {t('fleet.columns.available')}
      </span>
      <span {...columnHeading}>{t('fleet.columns.action')}</span>
    </div>
  );
};

/** How many tiles fit beside each other. */
const useAcross = (scroller: { readonly current: HTMLElement | null }, isTiled: boolean): number => {
  const [across, setAcross] = useState(1);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !isTiled) return undefined;
    const measure = () => setAcross(Math.max(1, Math.floor((element.clientWidth - 58) / tileWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, isTiled]);
  return isTiled ? across : 1;
};

/** On whose line a key was pressed, and whether on the line itself; null for keys that are not the grid's. */
const pressedOn = (event: KeyboardEvent): { readonly id: string; readonly isOnRow: boolean } | null => {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return null;
  const id = event.target.closest<HTMLElement>('[data-id]')?.dataset['id'];
  return id === undefined ? null : { id, isOnRow: event.target.dataset['id'] !== undefined };
};

/** The grid; one terminal at a time can be reached by Tab. */
export const FleetGrid = (props: FleetGridProps) => {
  const { entries, order, query, selected, isShopOpen, onSelect, onAct, onOpen, onTouch } = props;
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const isTiled = query.density === 'tiles';
  const across = useAcross(scroller, isTiled);
  const hasHeadings = query.group !== 'none';
  const items = useMemo(
    () => itemsOf(order, across, (id) => entries.has(id), hasHeadings),
    [order, across, entries, hasHeadings],
  );
  const [wish, setWish] = useState<string | null>(null);
  const first = items.find(({ kind }) => kind === 'row')?.ids[0] ?? null;
  const active = wish !== null && entries.has(wish) ? wish : first;
  const sizeOf = useCallback(
    (index: number) => (items[index]?.kind === 'group' ? heights.group : heights[query.density]),
    [items, query.density],
  );
  const keyOf = useCallback(
    (index: number) => `${query.density} ${items[index]?.kind ?? ''} ${items[index]?.key ?? index}`,
    [items, query.density],
  );
  const isLater = useLater();
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    getItemKey: keyOf,
    initialRect: { width: 0, height: lastHeight ?? window.innerHeight },
    overscan: isLater ? 8 : 0,
    scrollPaddingStart: 40,
  });
  useEffect(() => {
    const height = virtual.scrollRect?.height ?? 0;
    if (height > 0) lastHeight = height;
  });

  const focusOn = (id: string): void => {
    const at = items.findIndex(({ kind, ids }) => kind === 'row' && ids.includes(id));
    setWish(id);
    virtual.scrollToIndex(at);
    // The row may have to be drawn first.
    const reach = (attempts: number): void => {
      const element = scroller.current?.querySelector<HTMLElement>(`[data-id="${id}"]`);
      if (element !== null && element !== undefined) element.focus({ preventScroll: true });
      else if (attempts > 0) requestAnimationFrame(() => reach(attempts - 1));
    };
    requestAnimationFrame(() => reach(10));
  };

  const moveFrom = (id: string, key: string): boolean => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / heights[query.density]) - 2);
    const next = moveTo(items, id, key, page);
    if (next !== null) focusOn(next);
    return next !== null;
  };
  const pressOn = (entry: FleetEntry, key: string): boolean => {
    if (key === 'Enter') onOpen(entry);
    else if (key === ' ' && entry.terminalId !== null) onSelect(entry.id, !selected.has(entry.id));
    return key === 'Enter' || key === ' ';
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    onTouch();
    const pressed = pressedOn(event);
    const entry = pressed === null ? undefined : entries.get(pressed.id);
    if (pressed === null || entry === undefined) return;
    const isDone = (pressed.isOnRow && pressOn(entry, event.key)) || moveFrom(entry.id, event.key);
    if (isDone) event.preventDefault();
  };

  const shared = (entry: FleetEntry, rowIndex: number) => ({
    entry,
    rowIndex,
    isActive: entry.id === active,
    isSelected: selected.has(entry.id),
    isShopOpen,
    onSelect,
    onAct,
    onOpen,
  });
  const rows = virtual.getVirtualItems();
  const watching = {
    onKeyDown,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const id = event.target.closest<HTMLElement>('[data-id]')?.dataset['id'];
      if (id !== undefined) setWish(id);
    },
  };
  return (
    <div
      ref={scroller}
      className={css['grid']}
      data-density={query.density}
      {...wholeGrid({ label: t('fleet.table'), keys: t('fleet.keys'), rows: items.length + 1 })}
      {...watching}
    >
      {isTiled ? null : (
        <div {...rowGroup} className={css['heads']}>
          <Heading />
        </div>
      )}
      <div {...rowGroup} className={css['body']} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, key, start, size }) => {
          const item = items[index];
          if (item === undefined) return null;
          const style = { transform: `translateY(${String(start)}px)`, height: size };
          if (item.kind === 'group') {
            return (
              <div key={key} {...plainRow(index + 2)} className={css['item']} style={style}>
                <GroupHeading item={item} group={query.group} />
              </div>
            );
          }
          const shown = item.ids.flatMap((id) => entries.get(id) ?? []);
          return isTiled ? (
            <div key={key} {...plainRow(index + 2)} className={css['tiles']} style={style}>
              {shown.map((entry) => (
                <FleetTile key={entry.id} {...shared(entry, index + 2)} />
              ))}
            </div>
          ) : (
            <div key={key} className={css['item']} style={style} {...mereBox}>
              {shown.map((entry) => (
                <FleetLine key={entry.id} {...shared(entry, index + 2)} />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
};
