// Controls whose focus cannot be seen: no ring of 3:1 (WCAG 1.4.11, 2.4.7), or something lies over them (2.4.11).
import type { Page } from '@playwright/test';

/** Every control in the uppermost layer that a key can reach is given the focus once; a line for each that does not show it. */
export const focusFaults = async (page: Page): Promise<readonly string[]> => {
  // Only after a key does the browser show the focus that a script gives.
  await page.keyboard.press('Shift');
  return page.evaluate(async () => {
    const focusable =
      'a[href], button:not(:disabled), input:not(:disabled):not([type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
    const layer = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1) ?? document.body;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const rgba = (colour: string): readonly number[] => {
      canvas?.clearRect(0, 0, 1, 1);
      if (canvas !== null) canvas.fillStyle = colour;
      canvas?.fillRect(0, 0, 1, 1);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [0, 0, 0, 0])];
    };
    const lightOf = (colour: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: readonly number[], other: readonly number[]): number => {
      const [bright = 0, dark = 0] = [lightOf(one), lightOf(other)].sort((a, b) => b - a);
      return (bright + 0.05) / (dark + 0.05);
    };
    const ground = (element: Element | null): readonly number[] => {
      for (let at = element; at !== null; at = at.parentElement) {
        const colour = rgba(getComputedStyle(at).backgroundColor);
        if ((colour[3] ?? 0) > 250) return colour;
      }
      return [255, 255, 255, 255];
    };
    const shapeOf = (element: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } =
        getComputedStyle(element);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth].join('|');
    };
    const around = (element: HTMLElement): readonly Element[] =>
      [
        element,
        element.nextElementSibling,
        element.previousElementSibling,
        element.parentElement,
        element.parentElement?.parentElement ?? null,
        ...((element as HTMLInputElement).labels ?? []),
        ...element.querySelectorAll(':scope > *'),
      ].filter((each): each is Element => each !== null && each !== layer && each !== document.body);
    // A frame that fades is looked at as it is when it has faded.
    const settle = (element: HTMLElement): void => {
      for (const fading of around(element).flatMap((each) => each.getAnimations())) {
        if (fading.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) fading.finish();
      }
    };
    const colours = (element: Element): readonly string[] => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } =
        getComputedStyle(element);
      return [
        ...(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 ? [outlineColor] : []),
        ...(Number.parseFloat(borderWidth) >= 1
          ? [borderColor.match(/(?:rgba?|color|oklch|oklab)\([^)]*\)/)?.[0] ?? borderColor]
          : []),
        ...(boxShadow.match(/(?:rgba?|color|oklch|oklab)\([^)]*\)/g) ?? []),
      ];
    };
    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${(element.getAttribute('class') ?? '').split(' ').slice(0, 2).join(' ')}"> “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
    const isThere = (element: HTMLElement): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 0 &&
      element.tabIndex >= 0;
    // One turn of everything that waits. A timer that a message begins is not held back, as one within timers is.
    const aTurn = (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          setTimeout(resolve);
        };
        port2.postMessage(null);
      });
    const faults: string[] = [];
    const back = document.activeElement;
    for (const element of layer.querySelectorAll<HTMLElement>(focusable)) {
      if (!isThere(element)) continue;
      if (document.activeElement === element) {
        // In a dialog the focus that is taken away comes back by itself; so it is given to another control.
        const other = [...layer.querySelectorAll<HTMLElement>(focusable)].findLast(
          (each) => each !== element && isThere(each),
        );
        if (other === undefined) element.blur();
        else other.focus();
        await new Promise((resolve) => setTimeout(resolve, 150));
      } else (document.activeElement as HTMLElement | null)?.blur();
      // What the page does about it is done first.
      await Promise.resolve();
      settle(element);
      const before = new Map(around(element).map((each) => [each, shapeOf(each)] as const));
      element.focus();
      if (document.activeElement !== element) continue;
      const look = (): Element[] =>
        [...before].filter(([each, shape]) => shapeOf(each) !== shape).map(([each]) => each);
      settle(element);
      // What a page does about the focus by itself is there a moment later.
      if (look().length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        settle(element);
      }
      const changed = look();
      const seen = changed.flatMap((each) =>
        colours(each).map((colour) => contrast(rgba(colour), ground(each.parentElement))),
      );
      if (changed.length === 0) faults.push(`no focus to be seen: ${nameOf(element)}`);
      else if (Math.max(0, ...seen) < 3)
        faults.push(`focus of ${Math.max(0, ...seen).toFixed(1)}:1 only: ${nameOf(element)}`);
      const label = (element as HTMLInputElement).labels?.[0] ?? element.parentElement;
      const box = element.getBoundingClientRect();
      // What makes room for the focus has done so by then.
      await aTurn();
      const hit = document.elementFromPoint(
        Math.min(Math.max(box.left + Math.min(box.width, 60) / 2, 1), innerWidth - 1),
        Math.min(Math.max(box.top + Math.min(box.height, 40) / 2, 1), innerHeight - 1),
      );
      // A list that opens with the field closes again when a key leaves it.
      const isOwn = hit !== null && (element.contains(hit) || hit.contains(element) || label?.contains(hit) === true);
      const isCovered = !isOwn && (hit === null || hit.closest('[role="listbox"]') === null);
      if (isCovered) faults.push(`covered: ${nameOf(element)} by ${hit === null ? 'nothing' : nameOf(hit)}`);
    }
    (back as HTMLElement | null)?.focus();
    return [...new Set(faults)];
  });
};
