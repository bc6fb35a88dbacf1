// Keyboard shortcuts of a page; quiet while an input method composes or a dialog is open.
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useSession } from '../bridge/Session.tsx';

/** Keys that are pressed alone; who types by voice or touches keys by accident can switch them off. */
const singleKeys = ['?', 'n', 'm'] as const;

/** Keys the window knows. */
export type ShortcutKey =
  | ('F1' | 'F5' | 'Escape' | (typeof singleKeys)[number])
  | ('mod+e' | 'mod+f' | 'mod+k' | 'mod+p' | `mod+${number}`);

/** Who answers a key now. What a page does with it comes before what the window does everywhere. */
interface Holder {
  readonly key: ShortcutKey;
  readonly isEverywhere: boolean;
  readonly run: () => void;
}

const holders = new Set<Holder>();

const firstFor = (key: ShortcutKey): Holder | undefined => {
  const all = [...holders].filter((holder) => holder.key === key);
  return all.find(({ isEverywhere }) => !isEverywhere) ?? all[0];
};

const isSingle = (key: ShortcutKey): boolean => (singleKeys as readonly string[]).includes(key);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isAlone = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

const matches = (event: KeyboardEvent, key: ShortcutKey): boolean => {
  const isMod = event.ctrlKey || event.metaKey;
  if (isSingle(key)) return event.key.toLowerCase() === key && isAlone(event) && !isTyping(event.target);
  if (key.startsWith('mod+'))
    return isMod && !event.altKey && !event.shiftKey && event.key.toLowerCase() === key.slice(4);
  return event.key === key && !isMod && !event.altKey && !event.shiftKey;
};

const dialogs = '[role="dialog"][aria-modal="true"]';
const isDialogOpen = (): boolean => document.querySelector(dialogs) !== null;

// A dialog that closes on this very key is gone from the page by now, but not from the way that the event took.
const isOfDialog = (event: KeyboardEvent): boolean =>
  event.composedPath().some((place) => place instanceof Element && place.matches(dialogs));

/** Does what the key would do now, for a menu that offers the same; false = nobody answers it. */
export const runShortcut = (key: ShortcutKey): boolean => {
  const holder = isDialogOpen() ? undefined : firstFor(key);
  holder?.run();
  return holder !== undefined;
};

interface ShortcutWishes {
  /** Does nothing while this is false. */
  readonly isOn?: boolean;
  /** The window's own answer, for pages that have none. */
  readonly isEverywhere?: boolean;
}

/** Calls the newest `action` when the key is pressed. */
export const useShortcut = (key: ShortcutKey, action: () => void, wishes: ShortcutWishes | boolean = {}): void => {
  const { isOn = true, isEverywhere = false } = typeof wishes === 'boolean' ? { isOn: wishes } : wishes;
  const { preferences } = useSession();
  const hearsKey = preferences.singleKeys !== false || !isSingle(key);
  const act = useEffectEvent(action);
  useEffect(() => {
    if (!isOn) return undefined;
    const holder: Holder = { key, isEverywhere, run: () => act() };
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || !matches(event, key)) return;
      if (isDialogOpen() || isOfDialog(event)) return;
      if (firstFor(key) !== holder) return;
      event.preventDefault();
      holder.run();
    };
    holders.add(holder);
    if (hearsKey) window.addEventListener('keydown', listen);
    return () => {
      holders.delete(holder);
      window.removeEventListener('keydown', listen);
    };
  }, [key, isOn, isEverywhere, hearsKey]);
};

/** Ctrl+F goes to the field that filters the page; where there is nothing to filter yet, to the window's own answer. */
export const useFilterKey = (field: RefObject<HTMLInputElement | null>): void =>
  useShortcut('mod+f', () => {
    if (field.current?.checkVisibility() === true) field.current.select();
    else [...holders].find(({ key, isEverywhere }) => key === 'mod+f' && isEverywhere)?.run();
  });
