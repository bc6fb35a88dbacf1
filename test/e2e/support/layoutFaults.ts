// What looks unintended on the screen as it stands: content beyond the edge, cut texts, controls on top of each other.

/**
 * Runs in the page; answers with one line for every fault. Tables and grids may be wider than a very narrow window:
 * they scroll by themselves, with a name and a place in the tab order.
 */
export const layoutFaults = (): string[] => {
  const faults: string[] = [];
  const say = (kind: string, element: Element): void => {
    const words = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    faults.push(`${kind}: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${words}`);
  };
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !(element instanceof SVGElement) && element.checkVisibility({ visibilityProperty: true }),
  );
  const isUnseen = (element: Element): boolean =>
    element.closest('[data-print], [aria-hidden="true"], caption') !== null ||
    [element, element.parentElement, element.parentElement?.parentElement].some(
      (each) => each instanceof HTMLElement && (getComputedStyle(each).clipPath !== 'none' || each.offsetWidth <= 1),
    );
  const mayScrollAside = (element: Element): boolean =>
    element.matches(
      '[role="grid"], [role="treegrid"], pre, nav, [role="toolbar"], [role="radiogroup"], fieldset, textarea, input',
    ) ||
    element.querySelector('table, [role="grid"], [role="table"], [role="treegrid"], pre') !== null ||
    element.closest('[role="grid"], [role="treegrid"], pre') !== null;

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth || document.body.scrollWidth > root.clientWidth) say('page too wide', root);
  if (root.scrollTop !== 0 || document.body.scrollTop !== 0) say('page moved', root);

  for (const element of all) {
    if (isUnseen(element)) continue;
    const style = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const scrolls = /auto|scroll/.test(style.overflowX);
    if (isWide && scrolls && !mayScrollAside(element)) say('scrolls sideways', element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    if (!hasText) continue;
    const isClamped = style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis';
    if (/hidden|clip/.test(style.overflowX) && isWide && !isClamped) say('text cut', element);
    const isLow = element.scrollHeight > element.clientHeight + 4 && element.clientHeight > 0;
    if (/hidden|clip/.test(style.overflowY) && isLow && !isClamped) say('text cut below', element);
    // Text that an ancestor cuts without dots.
    const box = element.getBoundingClientRect();
    for (let up = element.parentElement; up !== null && up !== document.body; up = up.parentElement) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(up);
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) break;
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') break;
      const edge = up.getBoundingClientRect();
      if (/hidden|clip/.test(overflowX) && (box.right > edge.right + 2 || box.left < edge.left - 2) && !isClamped) {
        say('cut at the side', element);
        break;
      }
      if (/hidden|clip/.test(overflowY) && box.bottom > edge.bottom + 3 && box.top < edge.bottom) {
        say('cut at the foot', element);
        break;
      }
    }
  }

  const controls = all.filter(
    (element) =>
      element.matches('a[href], button, input:not([type="hidden"]), select, textarea, [role="button"]') &&
      !isUnseen(element) &&
      element.closest('[role="grid"], [role="treegrid"]') === null,
  );
  const boxes = controls.map((element) => ({ element, box: element.getBoundingClientRect() }));
  boxes.forEach(({ element, box }, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      // Controls within one field (a clear button in an input) belong together.
      if (
        element.parentElement
          ?.closest(
            '[class*="Input-wrapper"], [class*="Switch"], [class*="Checkbox"], [class*="Radio"], [class*="Segmented"], label',
          )
          ?.contains(other.element) === true
      )
        continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const tall = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide <= 3 || tall <= 3) continue;
      // Two layers, or one under a bar that stays while the rest scrolls, are no fault.
      const layerOf = (each: Element): Element | null => {
        for (let up: Element | null = each; up !== null; up = up.parentElement) {
          if (
            /fixed|sticky|absolute/.test(getComputedStyle(up).position) ||
            up.matches('main, [role="dialog"], nav, header')
          )
            return up;
          if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
        }
        return null;
      };
      if (layerOf(element) === layerOf(other.element)) say('on top of another', element);
    }
  });
  return [...new Set(faults)];
};
