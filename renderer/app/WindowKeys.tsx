// Keys and menu entries that work on every page; a page that does more with a key comes first.
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useEvent } from '../bridge/useEvent.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { runAction, useCheckEverything, useLockNow } from './palette/useWindowActions.ts';

const Palette = lazy(async () => ({ default: (await import('./palette/Palette.tsx')).Palette }));
const ExportDialog = lazy(async () => ({ default: (await import('../ui/exports/ExportDialog.tsx')).ExportDialog }));

/** What lies over the page. */
type Open = 'finding' | 'exporting' | null;

/** Ctrl+L, over dialogs too: who walks away is in a hurry. */
const useLockKey = (): void => {
  const lockNow = useLockNow();
  const lock = useEffectEvent(() => lockNow?.());
  const isOn = lockNow !== null;
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const isLock =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'l';
      if (!isLock || event.repeat) return;
      event.preventDefault();
      lock();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [isOn]);
};

/** The dialog that finds anything, and the keys F5, Ctrl+E, Ctrl+F, Ctrl+K, Ctrl+L and Ctrl+P. */
export const WindowKeys = () => {
  const navigate = useNavigate();
  const checkEverything = useCheckEverything();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  useLockKey();
  useShortcut('mod+k', () => setOpen('finding'));
  useShortcut('mod+f', () => setOpen('finding'), { isEverywhere: true });
  useShortcut('F5', checkEverything, { isEverywhere: true });
  useShortcut('mod+e', () => setOpen('exporting'), { isEverywhere: true });
  useShortcut('mod+p', () => window.print(), { isEverywhere: true });
  useEvent('desktop.chosen', (choice) => {
    if ('to' in choice) void navigate(choice.to);
    else runAction(choice.action);
  });
  return (
    <Suspense>
      {open === 'finding' ? <Palette onClose={close} /> : null}
      {open === 'exporting' ? <ExportDialog filter={{}} onClose={close} /> : null}
    </Suspense>
  );
};
