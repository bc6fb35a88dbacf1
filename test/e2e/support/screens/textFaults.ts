// Texts on a page in the third language that came from no catalogue.
import type { Page } from '@playwright/test';

/** Texts and names of controls that can be seen or heard, without what stands between brackets. */
export const foreignTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const found: string[] = [];
    const add = (text: string | null): void => {
      const rest = (text ?? '')
        .replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
        .replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
        .trim();
      if (/\p{L}{2}/u.test(rest)) found.push(rest.replaceAll(/\s+/g, ' '));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (parentElement === null || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parentElement.tagName)) continue;
      if (isShown(parentElement)) add(nodeValue);
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (!isShown(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) add(element.getAttribute(name));
    }
    return [...new Set(found)];
  });
