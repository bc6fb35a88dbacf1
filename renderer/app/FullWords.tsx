// What is cut on the screen, and why something is grey, in full: beside whatever has the focus by a key, or the pointer over it.
import { useEffect, useState } from 'react';
import { cutWords } from './cutWords.ts';
import css from './FullWords.module.css';

interface Shown {
  readonly words: string;
  readonly left: number;
  readonly top: number;
}

const widest = 420;
const gap = 6;
/** A pointer that only passes shows nothing. */
const restMs = 450;

const shownAt = (element: Element, words: string): Shown => {
  const box = element.getBoundingClientRect();
  const lines = words.split('\n').reduce((sum, line) => sum + Math.ceil((line.length * 9) / widest), 0);
  const tall = lines * 20 + 14;
  const isBelow = box.bottom + gap + tall < window.innerHeight;
  return {
    words,
    left: Math.max(8, Math.min(box.left, window.innerWidth - widest - 8)),
    top: isBelow ? box.bottom + gap : Math.max(8, box.top - gap - tall),
  };
};

/** Said to the eyes only: a screen reader has the words already. It hides with Escape, and takes no clicks. */
export const FullWords = () => {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = (): void => {
      clearTimeout(timer);
      setShown(null);
    };
    const show = (element: Element | null, isKey: boolean): void => {
      const words = element === null ? '' : cutWords(element, isKey);
      setShown(element === null || words === '' ? null : shownAt(element, words));
    };
    // One frame later: what the focus opens or scrolls is in its place.
    const onFocus = ({ target }: FocusEvent): void => {
      clearTimeout(timer);
      const isByKey = target instanceof Element && target.matches(':focus-visible');
      timer = setTimeout(() => show(isByKey ? document.activeElement : null, true), 60);
    };
    const onPointer = ({ target, pointerType }: PointerEvent): void => {
      hide();
      if (pointerType === 'mouse' && target instanceof Element) timer = setTimeout(() => show(target, false), restMs);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', hide);
    document.addEventListener('pointerover', onPointer);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('pointerover', onPointer);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('scroll', hide, { capture: true });
    };
  }, []);
  if (shown === null) return null;
  const { words, left, top } = shown;
  return <div className={css['words']} style={{ left, top, maxWidth: widest }} data-words={words} aria-hidden />;
};
