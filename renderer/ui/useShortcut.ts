// Keyboard shortcuts of a page; quiet while an input method composes or a dialog is open.
import { useEffect, useEffectEvent } from 'react';
import { useSession } from '../bridge/Session.tsx';

/** Keys that are pressed alone; who types by voice or touches keys by accident can switch them off. */
const singleKeys = ['?', 'n', 'm'] as const;

/** Keys the window knows. */
export type ShortcutKey = 'F1' | 'F5' | 'Escape' | (typeof singleKeys)[number] | 'mod+f' | 'mod+e' | `mod+${number}`;

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

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Calls the newest `action` when the key is pressed; does nothing while `isOn` is false. */
export const useShortcut = (key: ShortcutKey, action: () => void, isOn = true): void => {
  const { preferences } = useSession();
  const isListening = isOn && (preferences.singleKeys !== false || !isSingle(key));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || !matches(event, key) || isDialogOpen()) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    if (!isListening) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isListening]);
};
