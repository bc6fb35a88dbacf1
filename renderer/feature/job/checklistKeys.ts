// Keys within a checklist: arrows go from point to point, digits press the answers of the point that has the focus.

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !isTyping(event.target);

const pointsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-item]')];

const focusMain = (point: HTMLElement | undefined): boolean => {
  const control = point?.querySelector<HTMLElement>('[data-main], input[data-main], textarea');
  const pressed = point?.querySelector<HTMLElement>('[aria-pressed="true"]');
  const wanted = pressed ?? control ?? point?.querySelector<HTMLElement>('button');
  wanted?.focus();
  wanted?.scrollIntoView({ block: 'nearest' });
  return wanted !== null && wanted !== undefined;
};

/** Puts the focus on a point by its id. */
export const focusPoint = (list: HTMLElement | null, itemId: string | undefined): void => {
  if (list === null || itemId === undefined) return;
  focusMain(pointsOf(list).find(({ dataset }) => dataset['item'] === itemId));
};

/** Does what a key asks for; false = the key means nothing here. */
export const pointKey = (event: KeyboardEvent, list: HTMLElement): boolean => {
  if (!isPlain(event)) return false;
  const points = pointsOf(list);
  const at = points.findIndex((point) => event.target instanceof Node && point.contains(event.target));
  const point = points[at];
  if (point === undefined) return false;
  if (event.key === 'ArrowDown') return focusMain(points[at + 1]);
  if (event.key === 'ArrowUp') return focusMain(points[at - 1]);
  const answer = /^[1-9]$/.test(event.key) ? point.querySelector<HTMLElement>(`[data-answer="${event.key}"]`) : null;
  if (answer === null) return false;
  answer.click();
  // After “fail” the person wants to say what is wrong; after the others the next point is waiting.
  if (answer.dataset['tone'] === 'fail') answer.focus();
  else focusMain(points[at + 1] ?? point);
  return true;
};
