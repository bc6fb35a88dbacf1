// What can be found in one line of a pasted text.
import type { ReceiptFieldKey, SlipType } from './receiptSchema.ts';
import type { Moment } from './receiptTime.ts';
import type { ValueRead, ValueText } from './receiptValues.ts';

/** One line, cleaned and masked; both have the same length. */
export interface Line extends ValueText {
  /** From 1. */
  readonly number: number;
}

/** A field that stands behind a label of its own; the time is put together from several. */
export type FieldKey = Exclude<ReceiptFieldKey, 'at'>;

/** Something found in a line. */
export type Item = { readonly line: number } & (
  | { readonly kind: 'field'; readonly key: FieldKey; readonly read: ValueRead }
  | { readonly kind: 'moment'; readonly moment: Moment; readonly isLabelled: boolean }
  | {
      readonly kind: 'code';
      readonly value: string;
      readonly text: string;
      readonly isLabelled: boolean;
      readonly moment: Moment | null;
      readonly type: SlipType | null;
    }
  | { readonly kind: 'codeText' | 'message' | 'rest'; readonly text: string }
  /** Two characters and nothing else; a code if an answer stands in the lines beside it. */
  | { readonly kind: 'lone'; readonly value: string; readonly text: string }
  | { readonly kind: 'type'; readonly type: SlipType; readonly isHeading: boolean }
  /** A blank line or a rule. */
  | { readonly kind: 'break' }
);
