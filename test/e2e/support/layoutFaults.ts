// What looks unintended on the screen as it stands: content beyond the edge, cut texts, controls on top of each other.

/**
 * Runs in the page; answers with one line for every fault. Tables and grids may be wider than a very narrow window:
 * they scroll by themselves, with a name and a place in the tab order. Every element is asked for its style once.
 */
export const layoutFaults = (): string[] => {
  const faults: string[] = [];
  const say = (kind: string, element: Element): void => {
    const words = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    faults.push(`${kind}: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${words}`);
  };
  const once = <Value>(ask: (element: Element) => Value): ((element: Element) => Value) => {
    const known = new Map<Element, Value>();
    return (element) => {
      let value = known.get(element);
      if (value === undefined) {
        value = ask(element);
        known.set(element, value);
      }
      return value;
    };
  };
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !(element instanceof SVGElement) && element.checkVisibility({ visibilityProperty: true }),
  );
  const styleOf = once((element) => {
    const { clipPath, overflowX, overflowY, textOverflow, webkitLineClamp, position } = getComputedStyle(element);
    return {
      isClipped: clipPath !== 'none',
      scrollsX: /auto|scroll/.test(overflowX),
      scrollsY: /auto|scroll/.test(overflowY),
      hidesX: /hidden|clip/.test(overflowX),
      hidesY: /hidden|clip/.test(overflowY),
      hasDots: textOverflow === 'ellipsis' || webkitLineClamp !== 'none',
      floats: /fixed|sticky|absolute/.test(position),
    };
  });
  const boxOf = once((element) => element.getBoundingClientRect());
  const isForNobody = once(
    (element): boolean =>
      element.matches('[data-print], [aria-hidden="true"], caption') ||
      (element.parentElement !== null && isForNobody(element.parentElement)),
  );
  const isTiny = once(
    (element): boolean => element instanceof HTMLElement && (styleOf(element).isClipped || element.offsetWidth <= 1),
  );
  const isUnseen = once(
    (element): boolean =>
      isForNobody(element) ||
      [element, element.parentElement, element.parentElement?.parentElement].some(
        (each) => each instanceof HTMLElement && isTiny(each),
      ),
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
    const { scrollsX, hidesX, hidesY, hasDots: isClamped } = styleOf(element);
    const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (isWide && scrollsX && !mayScrollAside(element)) say('scrolls sideways', element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    if (!hasText) continue;
    if (hidesX && isWide && !isClamped) say('text cut', element);
    const isLow = element.scrollHeight > element.clientHeight + 4 && element.clientHeight > 0;
    if (hidesY && isLow && !isClamped) say('text cut below', element);
    // Text that an ancestor cuts without dots.
    const box = boxOf(element);
    for (let up = element.parentElement; up !== null && up !== document.body; up = up.parentElement) {
      const around = styleOf(up);
      if (around.scrollsX || around.scrollsY || around.hasDots) break;
      if (!around.hidesX && !around.hidesY) continue;
      const edge = boxOf(up);
      if (around.hidesX && (box.right > edge.right + 2 || box.left < edge.left - 2) && !isClamped) {
        say('cut at the side', element);
        break;
      }
      if (around.hidesY && box.bottom > edge.bottom + 3 && box.top < edge.bottom) {
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
  // Two layers, or one under a bar that stays while the rest scrolls, are no fault.
  const layerOf = (each: Element): Element | null => {
    for (let up: Element | null = each; up !== null; up = up.parentElement) {
      if (styleOf(up).floats || up.matches('main, [role="dialog"], nav, header') || styleOf(up).scrollsY) return up;
    }
    return null;
  };
  controls.forEach((element, index) => {
    const box = boxOf(element);
    for (const other of controls.slice(index + 1)) {
      const otherBox = boxOf(other);
      const wide = Math.min(box.right, otherBox.right) - Math.max(box.left, otherBox.left);
      const tall = Math.min(box.bottom, otherBox.bottom) - Math.max(box.top, otherBox.top);
      if (wide <= 3 || tall <= 3 || element.contains(other) || other.contains(element)) continue;
      // Controls within one field (a clear button in an input) belong together.
      if (
        element.parentElement
          ?.closest(
            '[class*="Input-wrapper"], [class*="Switch"], [class*="Checkbox"], [class*="Radio"], [class*="Segmented"], label',
          )
          ?.contains(other) !== true &&
        layerOf(element) === layerOf(other)
      )
        say('on top of another', element);
    }
  });
  return [...new Set(faults)];
};
