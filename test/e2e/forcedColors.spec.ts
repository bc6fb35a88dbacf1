// Colours of the system in place of ours, and more contrast: what a background told is told by a line, on the pages most used.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPath } from './support/jobs.ts';
import { atRest } from './support/screens/screen.ts';

const pages = ['/', '/fleet', '/findings', '/plan', '/plan/calendar', '/register', '/log', '/resolver', '/settings'];

/** Lines for what cannot be told apart while the colours are those of the system. */
const lostIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lost: string[] = [];
    const hasLine = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth } = getComputedStyle(element);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
        (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1)
      );
    };
    const marked =
      '[aria-current="page"], [aria-selected="true"], .mantine-SegmentedControl-indicator, .mantine-Switch-track, .mantine-Button-root:not([data-variant]), [data-today="true"] > div > :nth-child(2)';
    for (const element of document.querySelectorAll(marked)) {
      if (element.checkVisibility({ visibilityProperty: true }) && !hasLine(element))
        lost.push(`no line: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
    }
    // Signs and charts are drawn in the colours of the system: never in that of their ground.
    const ground = getComputedStyle(document.body).backgroundColor;
    for (const drawn of document.querySelectorAll('main svg :is(path, polyline, circle, line, rect)')) {
      const { fill, stroke } = getComputedStyle(drawn);
      if (
        drawn.checkVisibility({ visibilityProperty: true }) &&
        stroke === ground &&
        (fill === 'none' || fill === ground)
      )
        lost.push(`drawn in the colour of its ground: ${drawn.outerHTML.slice(0, 80)}`);
    }
    // A word in the colour of its ground, where the system does not help.
    for (const element of document.querySelectorAll('main *, nav *, aside *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
      );
      if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
      if (color === (forcedColorAdjust === 'none' ? backgroundColor : ground))
        lost.push(`written in the colour of its ground: ${element.outerHTML.slice(0, 80)}`);
    }
    return [...new Set(lost)];
  });

test('with the colours of the system, and with more contrast, nothing that is told gets lost', async ({ start }) => {
  test.setTimeout(180_000);
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王', theme: 'light' } });
  const found: string[] = [];
  for (const path of pages) {
    await openPath(page, path);
    await atRest(page);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', contrast: null });
    found.push(...(await lostIn(page)).map((line) => `${path}: ${line}`));
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const at = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? null : at.outerHTML.slice(0, 120);
    });
    if (ring !== null) found.push(`${path}: no ring around what has the focus: ${ring}`);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: null, contrast: 'more' });
    const soft = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return style.getPropertyValue('--text-soft') === style.getPropertyValue('--text');
    });
    if (!soft) found.push(`${path}: soft letters stay soft where more contrast is asked for`);
    await page.emulateMedia({ contrast: null });
  }
  expect(found).toEqual([]);
});
