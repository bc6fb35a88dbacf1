// The record that an address points at (`?show=…`): brought into sight, given the focus, marked.
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

const inList = (id: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-record]')].find((element) => element.dataset['record'] === id);

/** What to do when the list of the page is there; `id` = what the address points at, null = nothing. */
export interface ShownRecord {
  readonly id: string | null;
  /** The list is there and it is not in it. */
  readonly isMissing: boolean;
}

/** Rows carry `data-record`; `isReady` = the list is drawn. A row is shown once, later changes move nothing. */
export const useShownRecord = (isReady: boolean): ShownRecord => {
  const id = useSearchParams()[0].get('show');
  const [done, setDone] = useState<{ readonly id: string; readonly isMissing: boolean } | null>(null);
  useEffect(() => {
    if (!isReady || id === null || done?.id === id) return;
    const row = inList(id);
    // Told in a turn of its own: what is drawn now stays as it is.
    queueMicrotask(() => setDone({ id, isMissing: row === undefined }));
    if (row === undefined) return;
    const fold = row.closest('details');
    if (fold !== null) fold.open = true;
    row.dataset['shown'] = 'true';
    row.tabIndex = -1;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  }, [isReady, id, done]);
  return { id, isMissing: done !== null && done.id === id && done.isMissing };
};
