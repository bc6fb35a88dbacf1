// The people to call, as the owner entered and verified them; nothing in this book ships with the program.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** Who somebody is to the shop. */
export const contactRoles = ['acquirer', 'agent', 'maker', 'technician', 'isp', 'headOffice', 'other'] as const;
/** Who somebody is to the shop. */
export type ContactRole = (typeof contactRoles)[number];
/** What the roles are called. */
export const contactRoleNames: Readonly<Record<ContactRole, Bilingual>> = {
  acquirer: { zh: '收单机构', en: 'Acquirer' },
  agent: { zh: '服务商 / 代理', en: 'Service agent' },
  maker: { zh: '终端厂商', en: 'Maker of the terminal' },
  technician: { zh: '维护技术员', en: 'Technician' },
  isp: { zh: '网络运营商', en: 'Network provider' },
  headOffice: { zh: '总部', en: 'Head office' },
  other: { zh: '其他', en: 'Other' },
};

/** Where the owner found the number: all of them places that a caller cannot forge. */
export const verificationWays = ['contract', 'officialApp', 'officialSite', 'label', 'invoice', 'inPerson'] as const;
/** Where the owner found the number. */
export type VerificationWay = (typeof verificationWays)[number];
/** What the ways are called. */
export const verificationWayNames: Readonly<Record<VerificationWay, Bilingual>> = {
  contract: { zh: '自己签的合同上', en: 'on my own contract' },
  officialApp: { zh: '官方 App 里', en: 'in the official app' },
  officialSite: { zh: '官方网站上', en: 'on the official web site' },
  label: { zh: '终端背面的标签上', en: 'on the label of the terminal' },
  invoice: { zh: '账单或发票上', en: 'on a bill or invoice' },
  inPerson: { zh: '当面确认', en: 'confirmed in person' },
};

/** A number is looked up again after this many days. */
export const verificationLastsDays = 365;

const oneLine = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u);

/** Digits that are compared: without blanks, dashes, brackets, the Chinese country code and what stands behind an extension mark. */
export const phoneDigits = (phone: string): string => {
  const [main = ''] = phone.normalize('NFKC').split(/(?:转|ext\.?|[xX#,;])/);
  const digits = main.replace(/[^\d+]/g, '').replace(/^(?:\+|00)86/, '');
  return digits.replace(/\D/g, '');
};

const phoneForm = /^\+?[\d\s()（）\-–./]{3,24}(?:\s*(?:转|ext\.?|[xX#,;])\s*\d{1,6})?$/;

/** A telephone number as it is dialled; a card number is none. */
export const phoneSchema = z
  .string()
  .trim()
  .max(40)
  .refine((text) => phoneForm.test(text.normalize('NFKC')), 'a telephone number')
  .refine((text) => phoneDigits(text).length >= 3 && phoneDigits(text).length <= 12, 'a telephone number');

/** What a person types about somebody. */
export const contactDraftSchema = z.object({
  role: z.enum(contactRoles),
  organisation: oneLine(80),
  person: oneLine(60).nullable(),
  phone: phoneSchema,
  hours: oneLine(60).nullable(),
  /** Acquirer code or name, or maker, whose terminals this contact is for; null = all. */
  covers: oneLine(60).nullable(),
  note: z.string().trim().max(500).nullable(),
});
/** Somebody in the book. */
export const contactSchema = contactDraftSchema.extend({
  id: z.uuid(),
  /** Null until the owner has looked the number up at a place of their own; gone again when the number changes. */
  verification: z
    .object({ way: z.enum(verificationWays), note: z.string().nullable(), at: z.iso.datetime(), by: z.string() })
    .nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
});
/** Somebody in the book. */
export type Contact = Readonly<z.infer<typeof contactSchema>>;

/** Whether a number may be offered for a call: verified, and not too long ago (`now` in ms). */
export const isTrusted = ({ verification }: Contact, now: number): boolean =>
  verification !== null && now - Date.parse(verification.at) <= verificationLastsDays * 86_400_000;
