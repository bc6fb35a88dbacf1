// What a control shows of a command that whoever is there may not carry out: grey, with the reason, and without effect.

/** For a button: it keeps the focus, so that the reason is read out, and does nothing. */
export type May =
  | Readonly<Record<string, never>>
  | {
      readonly 'data-disabled': true;
      readonly 'aria-disabled': true;
      readonly title: string;
      readonly type: 'button';
      readonly onClick: (event: { preventDefault(): void; stopPropagation(): void }) => void;
    };

/** For a field that carries the command out when it is changed. */
export type FieldMay = Readonly<Record<string, never>> | { readonly disabled: true; readonly title: string };

const refuse = (event: { preventDefault(): void; stopPropagation(): void }): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** Both, by the reason; null = it may be done, and nothing changes. */
export const mayOf = (refusal: string | null): { readonly button: May; readonly field: FieldMay } =>
  refusal === null
    ? { button: {}, field: {} }
    : {
        button: { 'data-disabled': true, 'aria-disabled': true, title: refusal, type: 'button', onClick: refuse },
        field: { disabled: true, title: refusal },
      };
