// While an input method composes, its keys belong to it: no page, dialog or list hears them.

// What the key of an input method is called where the browser says no more (UI Events, “keydown” during composition).
const keyOfInputMethod = 229;

const codeOf = ({ keyCode }: { readonly keyCode: number }): number => keyCode;

/** Listens before everybody else from now on; the input method itself is not disturbed. Answers with the way to stop. */
export const quietWhileComposing = (view: Window): (() => void) => {
  const keep = (event: KeyboardEvent): void => {
    if (event.isComposing || codeOf(event) === keyOfInputMethod) event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', keep, { capture: true });
  view.addEventListener('keyup', keep, { capture: true });
  return () => {
    view.removeEventListener('keydown', keep, { capture: true });
    view.removeEventListener('keyup', keep, { capture: true });
  };
};
