// A button that waits for an answer is disabled meanwhile, and the browser takes the focus from it: here it gets it back.

/** Watches the page from now on; whoever went elsewhere meanwhile is left alone. Answers with the way to stop. */
export const keepFocus = (page: Document): (() => void) => {
  let last: EventTarget | null = null;
  let waiting: HTMLElement | null = null;
  const remember = ({ target }: FocusEvent): void => {
    last = target;
    waiting = null;
  };
  const look = (changes: readonly MutationRecord[]): void => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLElement)) continue;
      if (target.hasAttribute('disabled')) {
        if (target === last) waiting = target;
      } else if (target === waiting) {
        waiting = null;
        const { activeElement } = page;
        if (activeElement === null || activeElement === page.body) target.focus({ preventScroll: true });
      }
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { subtree: true, attributes: true, attributeFilter: ['disabled'] });
  page.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', remember);
  };
};
