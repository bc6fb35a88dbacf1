// Texts that end in dots where nobody with a keyboard could read the rest.

/**
 * Runs in the page. What is cut is shown in full beside the control that has the focus: of the control itself, or of the
 * line of a list or table that it stands in. A text without such a control would stay cut.
 */
export const cutTexts = (): string[] => {
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const faults: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.clientWidth <= 1 || element.matches('input, textarea, select')) continue;
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('[aria-hidden="true"], [data-print]') !== null
    )
      continue;
    const { textOverflow, overflowX, webkitLineClamp, fontSize } = getComputedStyle(element);
    const isWide =
      element.scrollWidth > element.clientWidth + 1 && textOverflow === 'ellipsis' && overflowX !== 'visible';
    const isHigh =
      element.scrollHeight - element.clientHeight > Number.parseFloat(fontSize) / 2 && webkitLineClamp !== 'none';
    if (!isWide && !isHigh) continue;
    const line = element.closest('td[tabindex], tr, [role="row"], li, [role="option"]');
    const isReached =
      element.closest(stops) !== null ||
      element.querySelector(stops) !== null ||
      line?.matches('[tabindex], [role="option"]') === true ||
      line?.querySelector(stops) != null;
    if (!isReached)
      faults.push(
        `cut for good: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 60)}`,
      );
  }
  return [...new Set(faults)];
};
