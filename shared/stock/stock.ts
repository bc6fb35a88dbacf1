// Parts and consumables of the shop: what is there, what is used, when to buy again.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** Longest texts and largest numbers. */
export const stockBounds = { name: 80, unit: 12, note: 300, quantity: 100_000, price: 1_000_000 } as const;

/** At most three decimals: half a roll, a metre and a bit. */
const hasFewDecimals = (value: number, decimals: number): boolean =>
  Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6;
const quantity = z
  .number()
  .max(stockBounds.quantity)
  .refine((value) => hasFewDecimals(value, 3), 'at most three decimals');

/** What is typed about a part. */
export const stockPartDraftSchema = z.object({
  name: z.string().trim().min(1).max(stockBounds.name),
  /** What is counted: 卷, pcs … */
  unit: z.string().trim().min(1).max(stockBounds.unit),
  /** Where it lies; null = for all stores. */
  store: z.string().trim().min(1).max(120).nullable(),
  /** At this many or fewer it is low; null = never. */
  lowMark: quantity.min(0).nullable(),
  /** Price of one, in the shop's currency; null = not known. */
  price: z
    .number()
    .min(0)
    .max(stockBounds.price)
    .refine((value) => hasFewDecimals(value, 2), 'at most two decimals')
    .nullable(),
  note: z.string().trim().max(stockBounds.note).nullable(),
});

/** One kind of part or consumable. */
export const stockPartSchema = stockPartDraftSchema.extend({
  id: z.uuid(),
  onHand: z.number().min(0),
  /** Not kept any more; its moves stay. */
  retiredAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
/** One kind of part or consumable. */
export type StockPart = Readonly<z.infer<typeof stockPartSchema>>;

/** What changes the number: bought, used, given back, thrown away, or counted anew. */
export const stockMoveKinds = ['received', 'used', 'takenBack', 'discarded', 'counted'] as const;
/** What changes the number. */
export type StockMoveKind = (typeof stockMoveKinds)[number];
/** What the changes are called. */
export const stockMoveNames: Readonly<Record<StockMoveKind, Bilingual>> = {
  received: { zh: '入库', en: 'Received' },
  used: { zh: '领用', en: 'Used' },
  takenBack: { zh: '退回', en: 'Taken back' },
  discarded: { zh: '报废', en: 'Discarded' },
  counted: { zh: '盘点', en: 'Counted' },
};

/** One change of the number. */
export const stockMoveSchema = z.object({
  number: z.number().int(),
  partId: z.uuid(),
  kind: z.enum(stockMoveKinds),
  /** By how much the number changed; negative = fewer. */
  change: z.number(),
  onHand: z.number().min(0),
  /** Price of one at that moment; null = not known. */
  price: z.number().nullable(),
  jobId: z.uuid().nullable(),
  note: z.string().nullable(),
  at: z.iso.datetime(),
  by: z.string(),
});
/** One change of the number. */
export type StockMove = Readonly<z.infer<typeof stockMoveSchema>>;

/** Whether it is time to buy. */
export const isLow = ({ onHand, lowMark, retiredAt }: Pick<StockPart, 'onHand' | 'lowMark' | 'retiredAt'>): boolean =>
  retiredAt === null && lowMark !== null && onHand <= lowMark;

/** Adds without the dust of binary fractions: three decimals. */
export const addQuantity = (one: number, other: number): number => Math.round((one + other) * 1000) / 1000;

/** Accepts an amount that is moved. */
export const quantitySchema = quantity.positive();
/** Accepts what was counted. */
export const countSchema = quantity.min(0);
