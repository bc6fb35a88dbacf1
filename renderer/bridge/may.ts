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

const refuse = (event: { preventDefault(): void; stopPropagation(): void }): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** By the reason; null = it may be done, and nothing changes. Fields stand in `OnlyFor`, which says the reason in words. */
export const mayOf = (refusal: string | null): May =>
  refusal === null
    ? {}
    : { 'data-disabled': true, 'aria-disabled': true, title: refusal, type: 'button', onClick: refuse };
