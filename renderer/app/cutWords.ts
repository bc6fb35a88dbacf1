// Which words of a control are not on the screen: its texts that are cut, and for keys its title, which a pointer gets anyway.

const mostLooked = 400;

const isCut = (element: Element): element is HTMLElement => {
  if (!(element instanceof HTMLElement) || element.clientWidth <= 1) return false;
  const isWide = element.scrollWidth > element.clientWidth + 1;
  const hidden = element.scrollHeight - element.clientHeight;
  if (!isWide && hidden <= 0) return false;
  const { textOverflow, overflowX, webkitLineClamp, fontSize } = getComputedStyle(element);
  // Less than a line is the foot of tall letters, not words.
  const isHigh = hidden > Number.parseFloat(fontSize) / 2;
  return (isWide && textOverflow === 'ellipsis' && overflowX !== 'visible') || (isHigh && webkitLineClamp !== 'none');
};

const wordsOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

/** With keys a whole line of a list or table counts, since only its controls can have the focus. */
const scopeOf = (element: Element, isKey: boolean): Element => {
  const active = element.getAttribute('aria-activedescendant');
  const at = (active === null || active === '' ? null : document.getElementById(active)) ?? element;
  return isKey && !at.matches('td, th, [role="gridcell"]')
    ? (at.closest('tr, [role="row"], li, [role="option"]') ?? at)
    : at;
};

/** One line for each; empty where everything can be read. */
export const cutWords = (element: Element, isKey: boolean): string => {
  const scope = scopeOf(element, isKey);
  const inside = [scope, ...Array.from(scope.querySelectorAll('*')).slice(0, mostLooked)];
  const around = isKey
    ? []
    : [element.parentElement, element.parentElement?.parentElement].filter((each) => each != null);
  const cut = [...new Set(inside.concat(around))].filter(isCut);
  const titled = element.closest('[title]');
  // A pointer is told titles by the system.
  if (!isKey && titled !== null) return '';
  const title = isKey ? (titled?.getAttribute('title') ?? '') : '';
  const words = [title, ...cut.map(wordsOf)].filter((line) => line !== '');
  return [...new Set(words)].join('\n').slice(0, 600);
};
