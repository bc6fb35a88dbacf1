// The people of the shop, as records name them.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** What somebody is in the shop. */
export const personRoles = ['owner', 'technician', 'cashier'] as const;
/** What somebody is in the shop. */
export type PersonRole = (typeof personRoles)[number];
/** What the roles are called. */
export const personRoleNames: Readonly<Record<PersonRole, Bilingual>> = {
  owner: { zh: '店主', en: 'Owner' },
  technician: { zh: '技术员', en: 'Technician' },
  cashier: { zh: '收银员', en: 'Cashier' },
};

/** What is typed about somebody. */
export const personDraftSchema = z.object({
  name: z.string().trim().min(1).max(60),
  role: z.enum(personRoles),
  /** Store where they work; null = all. */
  store: z.string().trim().min(1).max(120).nullable(),
});
/** Somebody of the shop. The PIN itself is never stored, shown or sent. */
export const personSchema = personDraftSchema.extend({
  id: z.uuid(),
  hasPin: z.boolean(),
  /** Day from which they do not work here any more; their records stay. */
  leftOn: z.iso.date().nullable(),
  createdAt: z.iso.datetime(),
});
/** Somebody of the shop. */
export type Person = Readonly<z.infer<typeof personSchema>>;

/** A PIN of the shop: a sign that somebody was there, no protection against somebody who owns this computer. */
export const pinSchema = z.string().regex(/^\d{4,12}$/);

/** Longest text that is taken for a PIN: one that is copied may have blanks between its digits. */
export const longestTypedPin = 40;

/** A known PIN as it was typed or pasted: wide digits, blanks, dashes and signs that nobody sees make no other PIN of it. */
export const readPin = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Cf}\-‐-―]+/gu, '');

/** Rows of digits up and down, round the zero, and the column in the middle of a keypad with its ways round. */
const rows = ['0123456789'.repeat(2), '9876543210'.repeat(2)];
const shapes: ReadonlySet<string> = new Set(['2580', '0852', '147258369', '741852963']);

/** Whether a PIN is one that everybody tries first: the same digits again and again, or a row up, down or on the keypad. */
export const isWeakPin = (pin: string): boolean =>
  /^(\d{1,6})\1+$/.test(pin) || rows.some((row) => row.includes(pin)) || shapes.has(pin);

/** A name as it is compared: the same for wide and narrow, large and small letters, and without blanks. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Whether somebody still works here on a local day. */
export const worksHere = ({ leftOn }: Pick<Person, 'leftOn'>, today: string): boolean =>
  leftOn === null || today < leftOn;
