// Headings by keyboard: Alt with an arrow goes to the next or the previous chapter, from wherever the focus is.
import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

const chapters = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main h2[data-chapter]')];

/** Brings a heading to the top and gives it the focus. */
export const goToHeading = (heading: HTMLElement): void => {
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
};

const isBefore = (one: Node, other: Node): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Listens while the page is open. */
export const useChapterKeys = (): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || isTyping(target) || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      const here = document.activeElement ?? document.body;
      const all = chapters();
      const next =
        key === 'ArrowDown'
          ? all.find((each) => each !== here && isBefore(here, each))
          : key === 'ArrowUp'
            ? all.findLast((each) => each !== here && isBefore(each, here) && !each.contains(here))
            : undefined;
      if (next === undefined) return;
      event.preventDefault();
      goToHeading(next);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
