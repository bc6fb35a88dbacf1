// Whether somebody was writing: fields that were typed into and still stand there with a text in them.

const kinds: ReadonlySet<string> = new Set(['text', 'textarea', 'number', 'tel', 'url', 'email', 'date', 'time']);
type Field = HTMLInputElement | HTMLTextAreaElement;
const typed = new Set<Field>();

const isField = (target: EventTarget | null): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && kinds.has(target.type);

const isThere = (field: Field): boolean => field.isConnected && field.value.trim() !== '';

window.addEventListener(
  'input',
  ({ target }) => {
    for (const each of typed) if (!each.isConnected) typed.delete(each);
    if (isField(target)) typed.add(target);
  },
  { capture: true, passive: true },
);

/** True while a text that was typed stands in a field; passwords and searches do not count. */
export const isSomethingTyped = (): boolean => [...typed].some(isThere);
