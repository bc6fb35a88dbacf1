// Whether somebody was writing: fields that were typed into and still stand there with a text in them.

const kinds: ReadonlySet<string> = new Set(['text', 'textarea', 'number', 'tel', 'url', 'email', 'date', 'time']);
type Field = HTMLInputElement | HTMLTextAreaElement;
/** Held loosely: fields of a window that waits behind a lock are in no document, and come back. */
let typed: readonly WeakRef<Field>[] = [];

const isField = (target: EventTarget | null): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && kinds.has(target.type);

const isThere = (field: Field | undefined): boolean => field?.isConnected === true && field.value.trim() !== '';

window.addEventListener(
  'input',
  ({ target }) => {
    if (!isField(target)) return;
    typed = typed.filter((each) => each.deref() !== undefined);
    if (typed.every((each) => each.deref() !== target)) typed = [...typed, new WeakRef(target)];
  },
  { capture: true, passive: true },
);

/** True while a text that was typed stands in a field; passwords and searches do not count. */
export const isSomethingTyped = (): boolean => typed.some((each) => isThere(each.deref()));
