// Gives the focus back when a dialog goes, or the very line that had it: to what had it last and is still there.
import { useEffect } from 'react';

const longest = 20;
/** A page that is turned has given the focus to its heading by then, ms. */
const turnMs = 150;

/** Whether the keyboard is on nothing: what had the focus was taken away. */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

const canTake = (element: HTMLElement): boolean =>
  element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');

/** A list that nobody asked for would lie over the page. */
const opensByFocus = (element: HTMLElement): boolean => element.getAttribute('aria-haspopup') === 'listbox';

/**
 * Dialogs are made when they open and are gone when they close, so nothing in them can give the focus back. The elements
 * that had it are remembered here, the newest last; layers (dialogs, menus) stand in the shared portal of Mantine.
 */
export const useFocusHistory = (): void => {
  useEffect(() => {
    let history: HTMLElement[] = [];
    let newest: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      history = [...history.filter((element) => element !== target && element.isConnected), target].slice(-longest);
      newest = target;
    };
    // A press beside everything takes the focus away on purpose.
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && newest?.contains(target) !== true) newest = null;
    };
    const isGone = (): boolean => newest?.isConnected === false && isLost();
    const stay = (): void => {
      if (!isGone()) return;
      const home =
        [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1) ?? document.querySelector('main');
      const inside = history.findLast(
        (element) => canTake(element) && !opensByFocus(element) && home?.contains(element) === true,
      );
      (inside ?? home?.querySelector<HTMLElement>('h1') ?? home)?.focus({ preventScroll: true });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const page = new MutationObserver(() => {
      if (!isGone()) return;
      clearTimeout(timer);
      timer = setTimeout(stay, turnMs);
    });
    page.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('pointerdown', leave, true);
    const giveBack = (): void => {
      if (!isLost()) return;
      const next = history.findLast(canTake) ?? document.getElementById('content');
      next?.focus({ preventScroll: true });
    };
    const layers = new MutationObserver((changes) => {
      if (changes.some(({ removedNodes }) => removedNodes.length > 0)) requestAnimationFrame(giveBack);
    });
    const watched = new Set<Node>();
    const watchPortals = (): void => {
      for (const portal of document.querySelectorAll('body > [data-portal]')) {
        if (watched.has(portal)) continue;
        watched.add(portal);
        layers.observe(portal, { childList: true });
      }
    };
    const bodies = new MutationObserver(watchPortals);
    layers.observe(document.body, { childList: true });
    bodies.observe(document.body, { childList: true });
    watchPortals();
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', leave, true);
      clearTimeout(timer);
      page.disconnect();
      layers.disconnect();
      bodies.disconnect();
    };
  }, []);
};
