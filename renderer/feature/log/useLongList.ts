// A list of any length of which only the visible rows exist: what is on the screen, and ways to go to a row.
import { startTransition, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type LongPlace, type LongSpan, movedTo, placeAt, rowsAt, spanOf } from './longSpan.ts';

interface LongListWishes {
  readonly count: number;
  /** Every row is as high as this, in CSS pixels. */
  readonly rowHeight: number;
  /** Height of the heading that stays at the top. */
  readonly headHeight: number;
}

/** What is drawn, and how to move. */
export interface LongList {
  /** Takes the element that scrolls. */
  readonly setScroller: (element: HTMLElement | null) => void;
  /** Height of the box that holds the rows. */
  readonly height: number;
  readonly first: number;
  readonly last: number;
  /** The row at the upper edge of the screen. */
  readonly topRow: number;
  /** The last row that is seen whole. */
  readonly bottomRow: number;
  /** Rows that are seen at once. */
  readonly seenRows: number;
  /** Where a row stands in the box, in whole pixels. */
  readonly startOf: (index: number) => number;
  /** Moves as little as needed to show the row whole; `start` = to the upper edge. */
  readonly showRow: (index: number, where: 'nearest' | 'start') => void;
}

const extraRows = 6;

interface Seen {
  readonly first: number;
  readonly last: number;
  readonly topRow: number;
  readonly bottomRow: number;
  readonly offset: number;
  readonly view: number;
}

const nothingSeen: Seen = { first: 0, last: -1, topRow: 0, bottomRow: 0, offset: 0, view: 0 };

const isSame = (one: Seen, other: Seen): boolean =>
  one.first === other.first &&
  one.last === other.last &&
  one.topRow === other.topRow &&
  one.bottomRow === other.bottomRow &&
  one.offset === other.offset &&
  one.view === other.view;

/** A list of `count` rows in a scrolling element. */
export const useLongList = ({ count, rowHeight, headHeight }: LongListWishes): LongList => {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [seen, setSeen] = useState<Seen>(nothingSeen);
  const place = useRef<LongPlace>({ scrollTop: 0, offset: 0 });

  const spanNow = (element: HTMLElement): LongSpan => spanOf(count, rowHeight, element.clientHeight - headHeight);
  const keep = (element: HTMLElement, next: LongPlace): void => {
    place.current = next;
    const top = next.scrollTop + next.offset;
    const view = Math.max(0, element.clientHeight - headHeight);
    const rows = rowsAt(count, rowHeight, { top, view, extra: extraRows });
    const topRow = Math.floor(top / rowHeight);
    // Positions between two pixels are rounded, so half a pixel is no reason to call a row cut off.
    const bottomRow = Math.max(topRow, Math.min(count, Math.floor((top + view + 0.5) / rowHeight)) - 1);
    const now = { ...rows, topRow, bottomRow, offset: next.offset, view };
    setSeen((before) => (isSame(before, now) ? before : now));
  };
  const goTo = (element: HTMLElement, top: number): void => {
    const next = placeAt(spanNow(element), top);
    keep(element, next);
    if (Math.abs(element.scrollTop - next.scrollTop) >= 1) element.scrollTop = next.scrollTop;
  };
  const topNow = (): number => place.current.scrollTop + place.current.offset;

  const onScroll = useEffectEvent((element: HTMLElement) => {
    const before = place.current.scrollTop;
    const next = movedTo(spanNow(element), place.current, element.scrollTop);
    // After a long way all rows are others: they are drawn in pieces, so that the scrollbar stays under the hand.
    if (Math.abs(next.scrollTop - before) > element.clientHeight) startTransition(() => keep(element, next));
    else keep(element, next);
    const isAtEdge = element.scrollTop <= 0 || element.scrollTop >= element.scrollHeight - element.clientHeight - 1;
    // The bar has come to its end before the list has: it is put back to where it belongs, and goes on.
    if (isAtEdge && next.offset !== 0) goTo(element, topNow());
  });
  const settle = useEffectEvent((element: HTMLElement) => goTo(element, topNow()));

  useEffect(() => {
    if (scroller === null) return undefined;
    const scrolled = (): void => onScroll(scroller);
    const ended = (): void => settle(scroller);
    const observer = new ResizeObserver(ended);
    observer.observe(scroller);
    scroller.addEventListener('scroll', scrolled, { passive: true });
    scroller.addEventListener('scrollend', ended);
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', scrolled);
      scroller.removeEventListener('scrollend', ended);
    };
  }, [scroller]);
  useEffect(() => {
    if (scroller === null || count < 0) return undefined;
    const frame = requestAnimationFrame(() => settle(scroller));
    return () => cancelAnimationFrame(frame);
  }, [scroller, count]);

  const startOf = useCallback((index: number) => Math.round(index * rowHeight - seen.offset), [rowHeight, seen.offset]);
  const showRow = (index: number, where: 'nearest' | 'start'): void => {
    if (scroller === null) return;
    const start = index * rowHeight;
    const view = scroller.clientHeight - headHeight;
    const top = topNow();
    if (where === 'start' || start < top) goTo(scroller, start);
    else if (start + rowHeight > top + view) goTo(scroller, start + rowHeight - view);
  };
  return {
    setScroller,
    height: spanOf(count, rowHeight, 0).inner,
    first: seen.first,
    last: Math.min(seen.last, count - 1),
    topRow: seen.topRow,
    bottomRow: seen.bottomRow,
    seenRows: Math.max(1, Math.floor(seen.view / rowHeight)),
    startOf,
    showRow,
  };
};
