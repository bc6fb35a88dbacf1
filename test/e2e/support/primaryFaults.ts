// The one filled button of a page or dialog: there is no second one, and it is in sight before anything is scrolled.

/** Runs in the page, which is scrolled to its beginning for it; answers with one line for every fault. */
export const primaryFaults = (): string[] => {
  const layer =
    [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1) ?? document.querySelector('main');
  if (layer === null) return [];
  for (const each of [layer, ...layer.querySelectorAll('*')]) if (each.scrollTop > 0) each.scrollTop = 0;
  const probe = document.createElement('span');
  probe.style.backgroundColor = 'var(--surface-card)';
  layer.append(probe);
  const card = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const isFilled = (button: Element): boolean => {
    const { backgroundColor } = getComputedStyle(button);
    return backgroundColor !== card && !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
  };
  const filled = [
    ...layer.querySelectorAll<HTMLElement>(
      ':is(.mantine-Button-root, .mantine-ActionIcon-root):is(:not([data-variant]), [data-variant="filled"])',
    ),
  ].filter(
    (button) =>
      button.checkVisibility({ visibilityProperty: true }) &&
      isFilled(button) &&
      // The parts of one button with a menu.
      !(
        button.previousElementSibling?.matches('.mantine-Button-root') === true &&
        button.parentElement?.matches('[role="group"]') === true
      ),
  );
  const nameOf = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent).trim();
  const faults = filled.length > 1 ? [`several filled buttons: ${filled.map(nameOf).join(', ')}`] : [];
  for (const button of filled) {
    const { left, top, right, bottom } = button.getBoundingClientRect();
    const isInside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!isInside || hit === null || !(button.contains(hit) || hit.contains(button)))
      faults.push(
        `the filled button is not in sight: ${nameOf(button)} at ${Math.round(top)} to ${Math.round(bottom)}`,
      );
  }
  return faults;
};
