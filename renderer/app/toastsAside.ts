// A short notice never lies over what has the focus (WCAG 2.2, 2.4.11): it goes to the top of the window; in one so small
// that it would cover the focus there too, it waits unseen until the focus has gone on.

/** By a quarter at least, which is so wherever its middle is covered. */
const isCovered = (element: DOMRect, by: DOMRect): boolean => {
  const width = Math.min(element.right, by.right) - Math.max(element.left, by.left);
  const height = Math.min(element.bottom, by.bottom) - Math.max(element.top, by.top);
  return width > 0 && height > 0 && width * height * 4 >= element.width * element.height;
};

/** Where a notice lies once it has slid in. */
const placeOf = (toast: HTMLElement): DOMRect => {
  const { left = 0, top = 0 } = toast.offsetParent?.getBoundingClientRect() ?? {};
  return new DOMRect(left + toast.offsetLeft, top + toast.offsetTop, toast.offsetWidth, toast.offsetHeight);
};

/** Watches the page from now on, and notices that come while the focus stays. Answers with the way to stop. */
export const toastsAside = (page: Document): (() => void) => {
  const look = (): void => {
    const focused = page.activeElement;
    const isOverFocus = (toast: HTMLElement): boolean =>
      focused !== null &&
      focused !== page.body &&
      !toast.contains(focused) &&
      isCovered(focused.getBoundingClientRect(), placeOf(toast));
    for (const place of page.querySelectorAll('.mantine-Notifications-root')) {
      const toasts = [...place.querySelectorAll<HTMLElement>('.mantine-Notification-root')];
      place.removeAttribute('data-at-top');
      place.toggleAttribute('data-at-top', toasts.some(isOverFocus));
      for (const toast of toasts) toast.toggleAttribute('data-aside', isOverFocus(toast));
    }
  };
  const observer = new MutationObserver(look);
  // A notice unfolds while it comes.
  const growth = new ResizeObserver(look);
  const observed = new Set<Element>();
  const focusMoved = (): void => {
    for (const place of page.querySelectorAll('.mantine-Notifications-root')) {
      if (observed.has(place)) continue;
      observed.add(place);
      observer.observe(place, { subtree: true, childList: true });
      growth.observe(place);
    }
    look();
  };
  page.addEventListener('focusin', focusMoved);
  return () => {
    observer.disconnect();
    growth.disconnect();
    page.removeEventListener('focusin', focusMoved);
  };
};
