// What was understood of a pasted slip or of the text of a terminal's screen. Card numbers are masked in every string.
import { z } from 'zod';

/** What a field may be. All are text as the terminal printed it; numbers with leading zeros keep them. */
export const receiptFieldKeys = [
  'merchantName',
  /** Merchant number, 15 characters. */
  'mid',
  /** Terminal number, 8 characters. */
  'tid',
  'operator',
  'acquirer',
  'issuer',
  /** First six and last four digits, `*` between. */
  'card',
  /** The words of the slip; `Slip.type` is what they mean. */
  'typeText',
  'batch',
  /** Trace or voucher number of the terminal. */
  'trace',
  'auth',
  /** Retrieval reference number of the host. */
  'rrn',
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm:ss`, local time of the terminal. */
  'at',
  /** Decimal text without currency and thousands marks: `1234.50`. */
  'amount',
  'sn',
  'tusn',
  'iccid',
  'appVersion',
] as const;
/** Key of a field. */
export type ReceiptFieldKey = (typeof receiptFieldKeys)[number];

/** How sure it is: high = label and form agree; medium = form only, or put together; low = a guess worth a look. */
export const receiptConfidenceSchema = z.enum(['high', 'medium', 'low']);
/** How sure it is. */
export type ReceiptConfidence = z.infer<typeof receiptConfidenceSchema>;

/** One value, and where it was read. */
export const receiptFieldSchema = z.object({
  value: z.string().min(1).max(200),
  confidence: receiptConfidenceSchema,
  /** Line of the pasted text, from 1. */
  line: z.number().int().positive(),
  /** As it stands there, masked, where that differs from the value: another form, look-alike letters, two lines. */
  printed: z.string().max(200).nullable(),
});
/** One value, and where it was read. */
export type ReceiptField = Readonly<z.infer<typeof receiptFieldSchema>>;

/** What the slip or screen is about; null where it does not say. */
export const slipTypes = [
  'sale',
  'refund',
  'void',
  'preauth',
  'query',
  'settlement',
  'sign-on',
  'sign-off',
  'qr',
  'upgrade',
] as const;
/** What the slip or screen is about. */
export type SlipType = (typeof slipTypes)[number];

/** One answer of a host or terminal. */
export const receiptCodeSchema = z.object({
  /** Two characters for field 39; longer where a platform has its own codes. Upper case. */
  value: z.string().regex(/^(?:[0-9A-Z]{2}|[A-Z]{2,4}[0-9]{4,6}|-[0-9]{1,4})$/),
  /** The words beside it, masked; empty where there are none. */
  text: z.string().max(200),
  confidence: receiptConfidenceSchema,
  line: z.number().int().positive(),
  /** A time on the same line, as in `at`. */
  at: z.string().nullable(),
  /** What was being done, where the same line says so. */
  type: z.enum(slipTypes).nullable(),
});
/** One answer of a host or terminal. */
export type ReceiptCode = Readonly<z.infer<typeof receiptCodeSchema>>;

/** One slip or one screen. */
export const slipSchema = z.object({
  type: z.enum(slipTypes).nullable(),
  fields: z.partialRecord(z.enum(receiptFieldKeys), receiptFieldSchema),
  /** In the order of the lines; the same code twice is listed once. */
  codes: z.array(receiptCodeSchema).max(20),
  /** Sentences such as 终端未登记 that stand there without a code, masked. */
  messages: z.array(z.string().max(200)).max(20),
  /** Lines of which nothing was understood, masked. */
  rest: z.array(z.string().max(400)).max(500),
  /** Lines of the pasted text that belong to it, from 1, both included. */
  firstLine: z.number().int().positive(),
  lastLine: z.number().int().positive(),
});
/** One slip or one screen. */
export type Slip = Readonly<z.infer<typeof slipSchema>>;

/** What the person should know of the reading. */
export const receiptNotices = [
  /** Longer than 200 000 characters: the rest was not read. */
  'cut',
  /** Card numbers were there, or what looks like them; they were masked before anything else. */
  'masked',
  /** Letters were read as digits (O as 0, l as 1): compare with the paper. */
  'look-alikes',
  /** More than one slip. */
  'several',
  /** No field and no code was found. */
  'nothing',
  /** More slips than the fifty that are listed. */
  'too-many',
] as const;

/** What was understood of a pasted text. */
export const receiptSchema = z.object({
  slips: z.array(slipSchema).min(1).max(50),
  /** The whole text, cleaned of control characters, card data masked. The only form in which it may be kept. */
  maskedText: z.string(),
  notices: z.array(z.enum(receiptNotices)),
});
/** What was understood of a pasted text. */
export type Receipt = Readonly<z.infer<typeof receiptSchema>>;
